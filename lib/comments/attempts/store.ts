import { reading, type Tx } from '../../db';
import type { FieldErrors } from '../../errors';
import { at } from '../store';

export type NewAttempt = {
  tokenHash: string;
  articleId: string;
  values: Record<string, string>;
  errors: FieldErrors;
  sender: string;
  expiresAt: Date;
};

export async function insertAttempt(tx: Tx, row: NewAttempt): Promise<void> {
  await tx.commentAttempt.create({ data: row, select: { tokenHash: true } });
}

export async function deleteExpiredAttempts(tx: Tx, before: Date): Promise<void> {
  await tx.commentAttempt.deleteMany({ where: { expiresAt: { lte: before } } });
}

const AT_ONCE = 100;

/** Deletes the oldest attempts of a sender beyond the newest `keep`. */
export async function deleteOldestOf(tx: Tx, sender: string, keep: number): Promise<void> {
  const rows = await tx.commentAttempt.findMany({
    where: { sender },
    select: { tokenHash: true },
    orderBy: [{ expiresAt: 'desc' }, { tokenHash: 'asc' }],
    skip: keep,
    take: AT_ONCE,
  });
  if (rows.length === 0) return;
  await tx.commentAttempt.deleteMany({ where: { tokenHash: { in: rows.map((row) => row.tokenHash) } } });
}

/** Deletes what is beyond `keep` of all attempts: the oldest of the sender who has the most. */
export async function deleteSurplus(tx: Tx, keep: number): Promise<void> {
  const surplus = (await tx.commentAttempt.count()) - keep;
  if (surplus <= 0) return;
  const [biggest] = await tx.commentAttempt.groupBy({
    by: ['sender'],
    _count: { _all: true },
    orderBy: [{ _count: { tokenHash: 'desc' } }, { _min: { expiresAt: 'asc' } }],
    take: 1,
  });
  if (biggest === undefined) return;
  await deleteOldestOf(tx, biggest.sender, Math.max(0, biggest._count._all - surplus));
}

export function findAttempt(tokenHash: string, slug: string, now: Date) {
  return reading().commentAttempt.findFirst({
    where: { tokenHash, expiresAt: { gt: now }, article: { ...at(slug), status: 'published' } },
    select: { articleId: true, values: true, errors: true },
  });
}

export function countExpiredAttempts(before: Date): Promise<number> {
  return reading().commentAttempt.count({ where: { expiresAt: { lte: before } } });
}
