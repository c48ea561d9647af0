import { dependsOn } from '../freshness';
import { readAuthor, readTag } from '../taxonomy/entries/read-label-page';
import { readCategory } from '../taxonomy/read-category';
import type { AuthorView, CategoryView, TagView } from '../taxonomy/schema';
import type { Viewer } from '../viewer';
import { readFirstOnHome } from './home/read-home';
import { PER_PAGE, pagesOf, summariesOf } from './live/pages';
import { countPublished, listPublished, listPublishedOf } from './live/store';
import { countUnder, newestUnder, type Under } from './live/under/store';
import type { ArticleSummary, Label, Page } from './schema';

/** Articles on the first page of the home page: below them stand those of each category. */
export const FRONT = 8;

/**
 * A page of the home page: what stands first there (`lib/articles/home`), then the newest published articles.
 * @throws NotFound for a page that does not exist.
 */
export async function listLatest(viewer: Viewer, page: number): Promise<Page<ArticleSummary>> {
  dependsOn('articles');
  const total = await countPublished();
  const pages = pagesOf(total, page, FRONT);
  const order = await readFirstOnHome(viewer);
  const rows = order.length === 0 ? [] : await listPublishedOf(order);
  const first = order.flatMap((id) => rows.filter((row) => row.id === id));
  const ids = first.map((row) => row.id);
  const [skip, take] = page === 1 ? [0, FRONT] : [FRONT + (page - 2) * PER_PAGE, PER_PAGE];
  const here = first.slice(skip, skip + take);
  const newest = await listPublished(ids, Math.max(0, skip - first.length), take - here.length);
  return { items: await summariesOf(viewer, [...here, ...newest]), page, pages, total };
}

/** A label with a page of its articles, or the slug that it has now. */
type At<View, List> = { moved: false; label: View; list: List } | { moved: true; slug: string };

/** A category on its page: how many articles stand in each of those below it, where there are any. */
export type CategoryPage = CategoryView & { below: (Label & { count: number })[] };

/** A category and a page of the newest articles in it and in those under it, or where it has moved. @throws NotFound */
export async function listCategory(
  viewer: Viewer,
  slug: string,
  page: number,
): Promise<At<CategoryPage, Page<ArticleSummary>>> {
  const found = await readCategory(viewer, slug);
  if (found.moved) return found;
  const ids = [found.label.id, ...found.label.descendantIds];
  dependsOn(...ids.map((id) => `category:${id}`));
  const counted = found.label.children.map(async (child) => ({
    slug: child.slug,
    name: child.name,
    count: await countUnder({ categoryIds: child.ids }),
  }));
  const below = (await Promise.all(counted)).filter(({ count }) => count > 0);
  const list = await pageUnder(viewer, { categoryIds: ids }, page);
  return { moved: false, label: { ...found.label, below }, list };
}

/** A tag and a page of the newest articles that have it, or where it has moved. @throws NotFound */
export async function listTag(
  viewer: Viewer,
  slug: string,
  page: number,
): Promise<At<TagView, Page<ArticleSummary>>> {
  const found = await readTag(viewer, slug);
  if (found.moved) return found;
  dependsOn(`tag:${found.label.id}`);
  return { ...found, list: await pageUnder(viewer, { tagId: found.label.id }, page) };
}

/** A byline and a page of its newest articles, or where it has moved. @throws NotFound */
export async function listAuthor(
  viewer: Viewer,
  slug: string,
  page: number,
): Promise<At<AuthorView, Page<ArticleSummary>>> {
  const found = await readAuthor(viewer, slug);
  if (found.moved) return found;
  dependsOn(`author:${found.label.id}`);
  return { ...found, list: await pageUnder(viewer, { authorId: found.label.id }, page) };
}

async function pageUnder(viewer: Viewer, under: Under, page: number): Promise<Page<ArticleSummary>> {
  const total = await countUnder(under);
  const pages = pagesOf(total, page);
  const ids = (await newestUnder(under, page * PER_PAGE)).slice((page - 1) * PER_PAGE);
  const found = await listPublishedOf(ids);
  const rows = ids.flatMap((id) => found.filter((row) => row.id === id));
  return { items: await summariesOf(viewer, rows), page, pages, total };
}
