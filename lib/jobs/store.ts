import { reading, type Tx } from '../db';

export type JobRow = { claimedUntil: Date | null; ranAt: Date | null };

export function findJob(name: string): Promise<JobRow | null> {
  return reading().job.findUnique({ where: { name }, select: { claimedUntil: true, ranAt: true } });
}

/** Claims a job that nobody has and that ran before `ranBefore`, or never. @returns false when somebody was first */
export async function claimJob(
  tx: Tx,
  name: string,
  { now, until, ranBefore }: { now: Date; until: Date; ranBefore: Date },
): Promise<boolean> {
  await tx.job.upsert({ where: { name }, create: { name }, update: {}, select: { name: true } });
  const { count } = await tx.job.updateMany({
    where: {
      name,
      AND: [
        { OR: [{ claimedUntil: null }, { claimedUntil: { lte: now } }] },
        { OR: [{ ranAt: null }, { ranAt: { lte: ranBefore } }] },
      ],
    },
    data: { claimedUntil: until },
  });
  return count === 1;
}

/** Gives a job back, if it is still claimed until `until`. */
export async function releaseJob(tx: Tx, name: string, until: Date, row: Partial<JobRow>): Promise<void> {
  await tx.job.updateMany({ where: { name, claimedUntil: until }, data: row });
}
