import { requireRole, type Viewer } from '../viewer';
import type { CommentStatus } from './schema';
import { countByStatus } from './store';

/** How many comments are in each state. Moderators. @throws Forbidden, NotFound */
export async function countQueue(viewer: Viewer): Promise<Record<CommentStatus, number>> {
  requireRole(viewer, 'moderator');
  return { pending: 0, approved: 0, spam: 0, trashed: 0, ...(await countByStatus()) };
}
