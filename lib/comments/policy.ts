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

/**
 * Whether a comment may go from one state to another: what its author took back stays taken back, and what is
 * approved is approved again only to keep it, where it is reported.
 */
export function mayBecome(from: CommentStatus, to: CommentStatus, reports: number): boolean {
  if (from === 'withdrawn') return false;
  return from !== to || (to === 'approved' && reports > 0);
}
