import { countApproved } from '../../comments/count-comments';
import { NotFound } from '../../errors';
import type { Viewer } from '../../viewer';
import type { ArticleSummary } from '../schema';
import type { SummaryRow } from './store';
import { summaryView } from './views';

/** Articles on a page of a list. */
export const PER_PAGE = 12;

/** How many pages a list has; at least one. `first` is how many the first page shows. @throws NotFound for a page that does not exist */
export function pagesOf(total: number, page: number, first = PER_PAGE): number {
  const pages = 1 + Math.max(0, Math.ceil((total - first) / PER_PAGE));
  if (!Number.isInteger(page) || page < 1 || page > pages) throw new NotFound();
  return pages;
}

/** Rows as lists show them, in their order, each with the number of its comments. Public. */
export async function summariesOf(viewer: Viewer, rows: SummaryRow[]): Promise<ArticleSummary[]> {
  const counts = await countApproved(
    viewer,
    rows.map((row) => row.id),
  );
  return rows.map((row) => summaryView(row, counts[row.id] ?? 0));
}
