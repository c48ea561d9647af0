import { transaction } from '../../db';
import { requireRole, type Viewer } from '../../viewer';
import type { CommentStatus } from '../schema';
import { decideNow } from './decide';

/**
 * The decisions of a moderator about one comment, as they saw it: `from` is its state, `version` that of its
 * text (1: the first). What needs reasons, or is about several, is `decideComments`.
 * @throws Conflict when it is not as it was seen (nothing is changed); Forbidden, NotFound
 */
type Decision = (viewer: Viewer, id: string, from: CommentStatus, version?: number) => Promise<void>;

const decision =
  (to: CommentStatus, action: string): Decision =>
  async (viewer, id, from, version = 1) => {
    requireRole(viewer, 'moderator');
    await transaction((tx) => decideNow(tx, viewer, { id, from, version }, to, action));
  };

export const approveComment: Decision = decision('approved', 'comment.approve');
export const markAsSpam: Decision = decision('spam', 'comment.spam');
export const trashComment: Decision = decision('trashed', 'comment.trash');
/** Puts it back among those that wait. */
export const returnToQueue: Decision = decision('pending', 'comment.unapprove');
