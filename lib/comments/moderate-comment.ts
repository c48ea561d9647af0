import { record } from '../audit/record';
import { now } from '../clock';
import { transaction } from '../db';
import { Conflict, NotFound } from '../errors';
import { changed } from '../freshness';
import { requireRole, type Viewer } from '../viewer';
import type { CommentStatus } from './schema';
import { changeStatus, findDecided } from './store';

/**
 * The decisions of a moderator. `from` is the state in which they saw the comment.
 * @throws Conflict when another moderator decided first (nothing is changed); Forbidden, NotFound.
 */
type Decision = (viewer: Viewer, id: string, from: CommentStatus) => Promise<void>;

export const approveComment: Decision = (viewer, id, from) =>
  decide(viewer, id, from, 'approved', 'comment.approve');
export const markAsSpam: Decision = (viewer, id, from) => decide(viewer, id, from, 'spam', 'comment.spam');
export const trashComment: Decision = (viewer, id, from) =>
  decide(viewer, id, from, 'trashed', 'comment.trash');

/** Takes a decision back: the comment is in the state `to` again, as before. */
export function undoDecision(
  viewer: Viewer,
  id: string,
  from: CommentStatus,
  to: CommentStatus,
): Promise<void> {
  return decide(viewer, id, from, to, 'comment.undo');
}

async function decide(viewer: Viewer, id: string, from: CommentStatus, to: CommentStatus, action: string) {
  requireRole(viewer, 'moderator');
  await transaction(async (tx) => {
    const comment = await findDecided(tx, id);
    if (comment === null) throw new NotFound();
    if (!(await changeStatus(tx, id, from, to, to === 'pending' ? null : now()))) throw new Conflict();
    // What readers see changes only where one of the two states is seen by them.
    if (from === 'approved' || to === 'approved') changed(tx, [`comments:${comment.articleId}`, 'comments']);
    await record(tx, viewer, action, 'comment', id, { from, to });
  });
}
