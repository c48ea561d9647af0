import type { Tx } from '../../db';
import { changed } from '../../freshness';
import { enqueue } from '../../outbox/enqueue';
import type { CommentStatus } from '../schema';
import { countAbove } from '../threads/store';
import type { TakenRow } from './store';

/** What the thread and the pages show after a change of state. @returns whether it is another thing than before */
export async function showState(tx: Tx, comment: TakenRow, to: CommentStatus): Promise<boolean> {
  const { path, articleId, status } = comment;
  if ((status === 'approved') === (to === 'approved')) return false;
  await countAbove(tx, path, to === 'approved' ? 1 : -1);
  changed(tx, [`comments:${articleId}`, 'comments']);
  return true;
}

/** Whether the author of a comment may be told that it came to this state: they asked, and this very comment is proved theirs. */
export function isTold({ notify, proved }: TakenRow, to: string): boolean {
  return notify && proved && (to === 'approved' || to === 'refused');
}

export async function tellAuthor(tx: Tx, comment: TakenRow, to: CommentStatus, reason: string) {
  const { id: commentId, contactId } = comment;
  if (contactId === null || !isTold(comment, to)) return;
  await enqueue(tx, { kind: 'decided', contactId, data: { commentId, status: to, reason } });
}

/** What the screening saw, for the audit log: a word of the settings' lists may be an e-mail address. */
export function loggable(trace: unknown): unknown {
  const hidden = (_key: string, value: unknown) =>
    typeof value === 'string' && value.includes('@') ? '…@…' : value;
  return JSON.parse(JSON.stringify(trace ?? []), hidden);
}
