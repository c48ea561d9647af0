import { NotFound } from '../errors';
import type { Viewer } from '../viewer';
import { commentOfReceipt } from './receipt';
import type { CommentStatus, CommentView } from './schema';
import { findReceipt } from './store';

export type Receipt = { status: CommentStatus; answers: string | null; comment: CommentView };

/** A comment as it will appear, for whoever holds its receipt. @throws NotFound */
export async function readReceipt(_viewer: Viewer, slug: string, receipt: string): Promise<Receipt> {
  const id = commentOfReceipt(receipt);
  const row = id === undefined ? null : await findReceipt(id, slug);
  if (row === null) throw new NotFound();
  const { name, body, createdAt } = row;
  return {
    status: row.status as CommentStatus,
    answers: row.parent?.name ?? null,
    comment: { id: row.id, name, body, createdAt, replies: [] },
  };
}
