import { countApproved } from '../comments/count-comments';
import { NotFound } from '../errors';
import { dependsOn } from '../freshness';
import { readAuthor, readTag } from '../taxonomy/entries/read-label-page';
import { readCategory } from '../taxonomy/read-category';
import type { AuthorView, CategoryView, TagView } from '../taxonomy/schema';
import type { Viewer } from '../viewer';
import { readFirstOnHome } from './home/read-home';
import {
  countPublished,
  countPublishedIn,
  listPublished,
  listPublishedIn,
  listPublishedOf,
  type SummaryRow,
  type Under,
} from './live/store';
import { summaryView } from './live/views';
import type { ArticleSummary, Page } from './schema';

export const PER_PAGE = 12;

/**
 * A page of the home page: what stands first there (`lib/articles/home`), then the newest published articles.
 * @throws NotFound for a page that does not exist.
 */
export async function listLatest(viewer: Viewer, page: number): Promise<Page<ArticleSummary>> {
  dependsOn('articles');
  const total = await countPublished();
  const pages = pagesOf(total, page);
  const order = await readFirstOnHome(viewer);
  const rows = order.length === 0 ? [] : await listPublishedOf(order);
  const first = order.flatMap((id) => rows.filter((row) => row.id === id));
  const ids = first.map((row) => row.id);
  const skip = (page - 1) * PER_PAGE;
  const here = first.slice(skip, skip + PER_PAGE);
  const newest = await listPublished(ids, Math.max(0, skip - first.length), PER_PAGE - here.length);
  return pageOf(viewer, [...here, ...newest], page, pages, total);
}

/** A label with a page of its articles, or the slug that it has now. */
type At<Label, List> = { moved: false; label: Label; list: List } | { moved: true; slug: string };

/** A category and a page of the newest articles in it and in those under it, or where it has moved. @throws NotFound */
export async function listCategory(
  viewer: Viewer,
  slug: string,
  page: number,
): Promise<At<CategoryView, Page<ArticleSummary>>> {
  const found = await readCategory(viewer, slug);
  if (found.moved) return found;
  const ids = [found.label.id, ...found.label.descendantIds];
  dependsOn(...ids.map((id) => `category:${id}`));
  return { ...found, list: await pageUnder(viewer, { categoryIds: ids }, page) };
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
  const total = await countPublishedIn(under);
  const pages = pagesOf(total, page);
  const rows = await listPublishedIn(under, (page - 1) * PER_PAGE, PER_PAGE);
  return pageOf(viewer, rows, page, pages, total);
}

function pagesOf(total: number, page: number): number {
  const pages = Math.max(1, Math.ceil(total / PER_PAGE));
  if (!Number.isInteger(page) || page < 1 || page > pages) throw new NotFound();
  return pages;
}

async function pageOf(viewer: Viewer, rows: SummaryRow[], page: number, pages: number, total: number) {
  const counts = await countApproved(
    viewer,
    rows.map((row) => row.id),
  );
  return { items: rows.map((row) => summaryView(row, counts[row.id] ?? 0)), page, pages, total };
}
