import type { Tx } from '../db';

export type Throttle = { count: number; resetsAt: Date };

/** Counts one more in the open window, or opens one. One statement, so that two at once are two. */
export function countOne(tx: Tx, key: string, resetsAt: Date): Promise<Throttle> {
  return tx.throttle.upsert({
    where: { key },
    create: { key, count: 1, resetsAt },
    update: { count: { increment: 1 } },
    select: { count: true, resetsAt: true },
  });
}

export async function forgetThrottle(tx: Tx, key: string): Promise<void> {
  await tx.throttle.deleteMany({ where: { key } });
}

export async function deletePastWindows(tx: Tx, now: Date): Promise<void> {
  await tx.throttle.deleteMany({ where: { resetsAt: { lte: now } } });
}
