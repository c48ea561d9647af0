import { reading, type Tx } from '../db';

export async function findSetting(key: string, db = reading()): Promise<unknown> {
  const row = await db.setting.findUnique({ where: { key }, select: { value: true } });
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
