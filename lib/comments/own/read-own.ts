import { MINUTE, now } from '../../clock';
import { NotFound } from '../../errors';
import type { Viewer } from '../../viewer';
import { commentOfReceipt } from '../receipt';
import type { CommentStatus, OwnCommentView } from '../schema';
import { commentView } from '../views';
import { findOwn, type OwnRow } from './store';

/** How long after it was sent a published comment may be changed by its author. */
const EDITABLE_FOR = 10 * MINUTE;

/** The comment of a receipt. @throws NotFound */
export async function ownRow(slug: string, receipt: string): Promise<OwnRow> {
  const id = commentOfReceipt(receipt);
  const row = id === undefined ? null : await findOwn(id, slug);
  if (row === null) throw new NotFound();
  return row;
}

/** Whether its author may still change a comment: while it waits, and ten minutes long. */
export function mayEdit({ status, createdAt }: Pick<OwnRow, 'status' | 'createdAt'>): boolean {
  if (status === 'pending') return true;
  return status === 'approved' && now().getTime() - createdAt.getTime() < EDITABLE_FOR;
}

/** A comment and its state, for whoever holds its receipt. What was found to be spam or trash is not told apart. @throws NotFound */
export async function readOwnComment(
  _viewer: Viewer,
  slug: string,
  receipt: string,
): Promise<OwnCommentView> {
  const row = await ownRow(slug, receipt);
  const status = row.status as CommentStatus;
  return {
    comment: commentView(row),
    status: status === 'spam' || status === 'trashed' ? 'refused' : status,
    version: row.version,
    answers: row.parent?.name ?? null,
    reason: row.reason,
    reasonWords: row.reasonWords,
    canEdit: mayEdit(row),
    canWithdraw: status !== 'withdrawn',
    slug: row.article.slug,
  };
}
