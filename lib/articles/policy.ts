import { NotFound } from '../errors';
import { hasRole, type MemberViewer, requireWriter, type Viewer } from '../viewer';

/** Editors write every article, authors their own. */
export function maySeeArticle(viewer: Viewer, article: { ownerId: string | null }): boolean {
  if (hasRole(viewer, 'editor')) return true;
  return hasRole(viewer, 'author') && viewer.kind === 'member' && article.ownerId === viewer.id;
}

/**
 * Asserts that the viewer may read and write this article's drafts.
 * @throws Forbidden for members who write nothing; NotFound for guests, for no article, for an author's colleague.
 */
export function requireArticle<Row extends { ownerId: string | null }>(
  viewer: Viewer,
  article: Row | null,
): asserts article is Row {
  requireWriter(viewer);
  if (article === null || !maySeeArticle(viewer, article)) throw new NotFound();
}

/** Whose articles a list shows the viewer: all (null), or those of the author. */
export function onlyOwnedBy(viewer: MemberViewer): string | null {
  return hasRole(viewer, 'editor') ? null : viewer.id;
}
