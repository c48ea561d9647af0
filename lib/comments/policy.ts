import { hasRole, type Viewer } from '../viewer';
import type { CommentStatus } from './schema';

/** Moderators and administrators decide about comments and see the addresses of their authors. */
export function mayModerate(viewer: Viewer): boolean {
  return hasRole(viewer, 'moderator');
}

/** Whether a comment in this state may be answered by readers. */
export function mayBeAnswered(status: CommentStatus): boolean {
  return status === 'approved';
}
