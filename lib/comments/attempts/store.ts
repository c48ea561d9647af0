import { reading, type Tx } from '../../db';
import type { FieldErrors } from '../../errors';
import { at } from '../store';

export type NewAttempt = {
  tokenHash: string;
  articleId: string;
  values: Record<string, string>;
  errors: FieldErrors;
  expiresAt: Date;
};

export async function insertAttempt(tx: Tx, row: NewAttempt): Promise<void> {
  await tx.commentAttempt.create({ data: row, select: { tokenHash: true } });
}

export async function deleteExpiredAttempts(tx: Tx, before: Date): Promise<void> {
  await tx.commentAttempt.deleteMany({ where: { expiresAt: { lte: before } } });
}

/** Deletes the oldest attempts beyond the newest `keep`. */
export async function deleteOldestAttempts(tx: Tx, keep: number): Promise<void> {
  const rows = await tx.commentAttempt.findMany({
    select: { tokenHash: true },
    orderBy: [{ expiresAt: 'desc' }, { tokenHash: 'asc' }],
    skip: keep,
    take: 100,
  });
  await tx.commentAttempt.deleteMany({ where: { tokenHash: { in: rows.map((row) => row.tokenHash) } } });
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
