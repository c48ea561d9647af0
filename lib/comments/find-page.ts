import { NotFound } from '../errors';
import { readCommentSettings } from '../settings/comments/read-comment-settings';
import type { Viewer } from '../viewer';
import { PER_PAGE, THREADS } from './read-comments';
import { findShown } from './store';
import { groupOfPath } from './threads/pages';
import { countBefore, groupsOf } from './threads/store';

/** Where a comment stands now: its article and the page of its comments, in the site's order. Public. @throws NotFound */
export async function findCommentPage(
  viewer: Viewer,
  slug: string,
  id: string,
): Promise<{ slug: string; page: number }> {
  const row = await findShown(slug, id);
  if (row === null) throw new NotFound();
  const { order } = await readCommentSettings(viewer);
  const here = groupOfPath(await groupsOf(row.article.id, order, THREADS), row.path, PER_PAGE);
  // Gone since it was found.
  if (here === undefined) throw new NotFound();
  const page =
    here.before + Math.floor((await countBefore(row.article.id, order, here.group, row.path)) / PER_PAGE) + 1;
  return { slug: row.article.slug, page };
}
