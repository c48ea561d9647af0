import type { Tx } from '../db';

export async function findThrottle(tx: Tx, key: string) {
  return tx.throttle.findUnique({ where: { key }, select: { count: true, resetsAt: true } });
}

/** Counts one more in the open window. One statement, so that two at once are two. */
export async function countOne(tx: Tx, key: string, now: Date): Promise<number | undefined> {
  const { count } = await tx.throttle.updateMany({
    where: { key, resetsAt: { gt: now } },
    data: { count: { increment: 1 } },
  });
  return count === 0 ? undefined : (await findThrottle(tx, key))?.count;
}

export async function openWindow(tx: Tx, key: string, resetsAt: Date): Promise<void> {
  const row = { key, count: 1, resetsAt };
  await tx.throttle.upsert({ where: { key }, create: row, update: row, select: { key: true } });
}

export async function forgetThrottle(tx: Tx, key: string): Promise<void> {
  await tx.throttle.deleteMany({ where: { key } });
}

export async function deletePastWindows(tx: Tx, now: Date): Promise<void> {
  await tx.throttle.deleteMany({ where: { resetsAt: { lte: now } } });
}
