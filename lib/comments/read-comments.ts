import { NotFound } from '../errors';
import { dependsOn, freshUntil } from '../freshness';
import { readCommentSettings } from '../settings/comments/read-comment-settings';
import { GUEST, type Viewer } from '../viewer';
import type { CommentsView } from './schema';
import { type Commentable, takesComments } from './takes-comments';
import { idsOfPage, listById, listShown, namesOf, type OpenRow, type Order } from './threads/store';
import { idsAbove, STEP } from './threads/tree';
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
  const settings = await readCommentSettings(GUEST);
  const order = asked ?? settings.order;
  const { mode, closesAt } = takesComments(article, settings);
  if (closesAt) freshUntil(closesAt);
  const { rows, pages } = await pageOf(article.id, order, page);
  if (page < 1 || page > Math.max(1, pages)) throw new NotFound();
  const threads = threadsOf(rows, await namesElsewhere(rows));
  return { threads, page, pages: Math.max(1, pages), order, usual: settings.order, open: mode !== 'closed' };
}

async function pageOf(articleId: string, order: Order, page: number) {
  const few = page === 1 ? await listShown(articleId, PER_PAGE + 1) : [];
  const firsts = few.filter(({ path }) => path.length === STEP).length;
  if (page === 1 && few.length <= PER_PAGE && firsts <= THREADS) {
    return { rows: order === 'oldest' ? few : newestFirst(few), pages: 1 };
  }
  const { ids, pages } = await idsOfPage(articleId, order, page, THREADS, PER_PAGE);
  const byId = new Map((await listById(ids)).map((row) => [row.id, row]));
  return { rows: ids.flatMap((id) => byId.get(id) ?? []), pages };
}

/** The threads turned round; within one, answers follow what they answer. */
function newestFirst(rows: OpenRow[]): OpenRow[] {
  const root = ({ path }: OpenRow) => path.slice(0, STEP);
  return [...rows].sort((a, b) =>
    root(a) === root(b) ? (a.path < b.path ? -1 : 1) : root(a) < root(b) ? 1 : -1,
  );
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
