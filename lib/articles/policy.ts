import { NotFound } from '../errors';
import { hasRole, type MemberViewer, requireWriter, type Viewer } from '../viewer';

type Owned = { ownerId: string | null; trashedAt: Date | null };

/** Editors write every article, authors their own. */
export function maySeeArticle(viewer: Viewer, article: { ownerId: string | null }): boolean {
  if (hasRole(viewer, 'editor')) return true;
  return hasRole(viewer, 'author') && viewer.kind === 'member' && article.ownerId === viewer.id;
}

/**
 * Asserts that the viewer may read and write this article's drafts. What is in the trash is as if it were not
 * there until it is restored.
 * @throws Forbidden for members who write nothing; NotFound for guests, for no article, for an author's colleague.
 */
export function requireArticle<Row extends Owned>(
  viewer: Viewer,
  article: Row | null,
): asserts article is Row {
  requireWriter(viewer);
  if (article === null || article.trashedAt !== null || !maySeeArticle(viewer, article)) throw new NotFound();
}

/** Asserts that the article is in the trash and the viewer may take it out. @throws Forbidden, NotFound */
export function requireTrashed<Row extends Owned>(
  viewer: Viewer,
  article: Row | null,
): asserts article is Row {
  requireWriter(viewer);
  if (article === null || article.trashedAt === null || !maySeeArticle(viewer, article)) throw new NotFound();
}

/** Whose articles a list shows the viewer: all (null), or those of the author. */
export function onlyOwnedBy(viewer: MemberViewer): string | null {
  return hasRole(viewer, 'editor') ? null : viewer.id;
}

/** Editors publish, update and unpublish every article; authors their own where the setting says so. */
export function mayPublish(viewer: Viewer, settings: { authorsPublish: boolean }): boolean {
  return hasRole(viewer, 'editor') || (hasRole(viewer, 'author') && settings.authorsPublish);
}
