import { NotFound } from '../errors';
import { dependsOn, freshUntil } from '../freshness';
import { readCommentSettings } from '../settings/comments/read-comment-settings';
import { GUEST, type Viewer } from '../viewer';
import type { CommentsView } from './schema';
import { type Commentable, takesComments } from './takes-comments';
import { countPages, groupOfPage } from './threads/pages';
import { groupsOf, listGroup, namesOf, type OpenRow, type Order } from './threads/store';
import { idsAbove } from './threads/tree';
import { threadsOf } from './views';

/** The most threads, and the most comments however they nest, on one page. */
export const THREADS = 50;
export const PER_PAGE = 200;

/**
 * A page of the comments of an article as threads. What was removed stands as a tombstone while something
 * approved answers it. Public. @throws NotFound for a page that does not exist
 */
export async function readComments(
  _viewer: Viewer,
  article: Commentable & { id: string },
  { page = 1, order: asked }: { page?: number; order?: Order } = {},
): Promise<CommentsView> {
  dependsOn(`comments:${article.id}`, `article:${article.id}`);
  if (!Number.isInteger(page) || page < 1) throw new NotFound();
  const settings = await readCommentSettings(GUEST);
  const order = asked ?? settings.order;
  const { mode, closesAt } = takesComments(article, settings);
  if (closesAt) freshUntil(closesAt);
  const groups = await groupsOf(article.id, order, THREADS);
  const pages = countPages(groups, PER_PAGE);
  if (page > pages) throw new NotFound();
  const here = groupOfPage(groups, page, PER_PAGE);
  const rows = here ? await listGroup(article.id, order, here.group, here.skip, PER_PAGE) : [];
  const threads = threadsOf(rows, await namesElsewhere(rows));
  return { threads, page, pages, order, usual: settings.order, open: mode !== 'closed' };
}

/** The names of those who are answered by what is not under them on this page. */
async function namesElsewhere(rows: OpenRow[]): Promise<Map<string, string | null>> {
  const here = new Set(rows.map(({ id }) => id));
  const missing = rows.flatMap(({ parentId, path }) =>
    parentId !== null && !(here.has(parentId) && idsAbove(path).at(-1) === parentId) ? [parentId] : [],
  );
  if (missing.length === 0) return new Map();
  const found = await namesOf([...new Set(missing)]);
  return new Map(found.map(({ id, name, status }) => [id, status === 'approved' ? name : null]));
}
