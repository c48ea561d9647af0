import { NotFound } from '../errors';
import { readCommentSettings } from '../settings/comments/read-comment-settings';
import type { Viewer } from '../viewer';
import { PER_PAGE, THREADS } from './read-comments';
import { findShown } from './store';
import { pageOfPath } from './threads/store';

/** Where a comment stands now: its article and the page of its comments, in the site's order. Public. @throws NotFound */
export async function findCommentPage(
  viewer: Viewer,
  slug: string,
  id: string,
): Promise<{ slug: string; page: number }> {
  const row = await findShown(slug, id);
  const { order } = await readCommentSettings(viewer);
  const page = row && (await pageOfPath(row.article.id, order, row.path, THREADS, PER_PAGE));
  if (!row || !page) throw new NotFound();
  return { slug: row.article.slug, page };
}
