import { reading, type Tx } from '../db';

/** What is kept under a name; with a transaction, as that sees it. */
export async function findSetting(key: string, tx: Pick<Tx, 'setting'> = reading()): Promise<unknown> {
  const row = await tx.setting.findUnique({ where: { key }, select: { value: true } });
  return row?.value;
}

export async function saveSetting(tx: Tx, key: string, value: object | string): Promise<void> {
  await tx.setting.upsert({
    where: { key },
    create: { key, value },
    update: { value },
    select: { key: true },
  });
}
