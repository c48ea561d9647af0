import { countApproved } from '../comments/count-comments';
import { NotFound } from '../errors';
import { dependsOn } from '../freshness';
import { readCategory } from '../taxonomy/read-category';
import type { CategoryView } from '../taxonomy/schema';
import type { Viewer } from '../viewer';
import {
  countPublished,
  countPublishedIn,
  listPublished,
  listPublishedIn,
  type SummaryRow,
} from './live/store';
import { summaryView } from './live/views';
import type { ArticleSummary, Page } from './schema';

export const PER_PAGE = 12;

/** A page of the newest published articles. @throws NotFound for a page that does not exist. */
export async function listLatest(viewer: Viewer, page: number): Promise<Page<ArticleSummary>> {
  dependsOn('articles');
  const total = await countPublished();
  const pages = pagesOf(total, page);
  return pageOf(viewer, await listPublished((page - 1) * PER_PAGE, PER_PAGE), page, pages, total);
}

/** A category and a page of the newest articles in it and in those under it. @throws NotFound */
export async function listCategory(
  viewer: Viewer,
  slug: string,
  page: number,
): Promise<{ category: CategoryView; list: Page<ArticleSummary> }> {
  const category = await readCategory(viewer, slug);
  const ids = [category.id, ...category.descendantIds];
  dependsOn(...ids.map((id) => `category:${id}`));
  const total = await countPublishedIn(ids);
  const pages = pagesOf(total, page);
  const rows = await listPublishedIn(ids, (page - 1) * PER_PAGE, PER_PAGE);
  return { category, list: await pageOf(viewer, rows, page, pages, total) };
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
