import { Forbidden, NotFound } from '../errors';
import { hasRole, requireWriter, type Viewer } from '../viewer';

/** Whoever writes sees the whole library; editors change all of it, authors what they sent. */
export function mayChangeMedia(viewer: Viewer, medium: { memberId: string | null }): boolean {
  if (hasRole(viewer, 'editor')) return true;
  return hasRole(viewer, 'author') && viewer.kind === 'member' && medium.memberId === viewer.id;
}

/**
 * Asserts that a medium is there and that the viewer may change it.
 * @throws Forbidden for another's, and for members who write nothing; NotFound for guests and for no medium.
 */
export function requireMedium<Row extends { memberId: string | null }>(
  viewer: Viewer,
  medium: Row | null,
): asserts medium is Row {
  requireWriter(viewer);
  if (medium === null) throw new NotFound();
  if (!mayChangeMedia(viewer, medium)) throw new Forbidden('editor');
}
