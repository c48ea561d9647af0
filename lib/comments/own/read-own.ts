import { MINUTE, now } from '../../clock';
import { NotFound } from '../../errors';
import type { Viewer } from '../../viewer';
import { commentOfReceipt } from '../receipt';
import type { OwnCommentView } from '../schema';
import { commentView } from '../views';
import { findOwn, type OwnRow } from './store';
import { toldStatus } from './told-status';

/** How long after it was sent a published comment may be changed by its author. */
const EDITABLE_FOR = 10 * MINUTE;

/** The comment of a receipt. @throws NotFound */
export async function ownRow(slug: string, receipt: string): Promise<OwnRow> {
  const id = commentOfReceipt(receipt);
  const row = id === undefined ? null : await findOwn(id, slug);
  if (row === null) throw new NotFound();
  return row;
}

/** Each text is kept for the moderators: nobody fills the database with those of one comment. */
const TEXTS = 20;

/** Whether its author may still change a comment: while it waits, and ten minutes long. */
export function mayEdit(row: Pick<OwnRow, 'status' | 'decidedAt' | 'createdAt' | 'version'>): boolean {
  if (row.version >= TEXTS) return false;
  const status = toldStatus(row);
  if (status === 'pending') return true;
  return status === 'approved' && now().getTime() - row.createdAt.getTime() < EDITABLE_FOR;
}

/** A comment and its state, for whoever holds its receipt. @throws NotFound */
export async function readOwnComment(
  _viewer: Viewer,
  slug: string,
  receipt: string,
): Promise<OwnCommentView> {
  const row = await ownRow(slug, receipt);
  const status = toldStatus(row);
  return {
    comment: commentView(row),
    status,
    version: row.version,
    answers: row.parent?.name ?? null,
    reason: row.reason,
    reasonWords: row.reasonWords,
    canEdit: mayEdit(row),
    canWithdraw: status !== 'withdrawn',
    slug: row.article.slug,
  };
}
