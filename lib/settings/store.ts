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

/** Reads a setting that is about to be changed: who changes it at the same time waits (PostgreSQL reads on otherwise). */
export async function takeSetting(tx: Tx, key: string, initial: object): Promise<unknown> {
  await tx.setting.upsert({
    where: { key },
    create: { key, value: initial },
    update: {},
    select: { key: true },
  });
  await tx.setting.updateMany({ where: { key }, data: { key } });
  return findSetting(key, tx);
}
