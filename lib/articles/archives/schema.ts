import type { ArticleSummary, Page } from '../schema';

/** A month (1–12) in which something was published, and how much. */
export type ArchiveMonth = { year: number; month: number; count: number };

export type ArchiveYear = { year: number; count: number; months: ArchiveMonth[] };

/** A year, the latest month first, each with its newest articles. */
export type YearInArchives = {
  year: number;
  count: number;
  months: (ArchiveMonth & { newest: ArticleSummary[] })[];
};

export type MonthInArchives = { year: number; month: number; list: Page<ArticleSummary> };
