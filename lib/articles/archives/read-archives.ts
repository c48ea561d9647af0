import { NotFound } from '../../errors';
import { dependsOn } from '../../freshness';
import { readSite } from '../../settings/read-site';
import type { Viewer } from '../../viewer';
import { PER_PAGE, pagesOf, summariesOf } from '../live/pages';
import { monthSpan, publishedTags, yearOf, yearSpan } from './months';
import type { ArchiveMonth, ArchiveYear, MonthInArchives, YearInArchives } from './schema';
import { countWithin, listWithin, publishedRange } from './store';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
/** Titles under each month of a year. */
const TITLES = 5;

/** The years and months in which something was published, by the site's clock, the latest year first. Public. */
export async function readArchives(viewer: Viewer): Promise<ArchiveYear[]> {
  dependsOn('articles');
  const { timeZone } = await readSite(viewer);
  const range = await publishedRange();
  if (range === undefined) return [];
  const [first, last] = [yearOf(range.first, timeZone), yearOf(range.last, timeZone)];
  const years: ArchiveYear[] = [];
  for (let year = last; year >= first; year--) {
    const count = await countWithin(yearSpan(year, timeZone));
    if (count > 0) years.push({ year, count, months: await monthsOf(year, timeZone) });
  }
  return years;
}

/** A year, each of its months with the newest titles. Public. @throws NotFound where nothing was published */
export async function readArchiveYear(viewer: Viewer, given: string): Promise<YearInArchives> {
  const { timeZone } = await readSite(viewer);
  const year = yearIn(given);
  dependsOn(...publishedTags(yearSpan(year, timeZone)));
  const months = (await monthsOf(year, timeZone)).reverse();
  if (months.length === 0) throw new NotFound();
  const rows = await Promise.all(
    months.map(({ month }) => listWithin(monthSpan(year, month, timeZone), 0, TITLES)),
  );
  const summaries = await summariesOf(viewer, rows.flat());
  const of = (ids: string[]) => summaries.filter(({ id }) => ids.includes(id));
  return {
    year,
    count: months.reduce((sum, { count }) => sum + count, 0),
    months: months.map((month, n) => ({ ...month, newest: of((rows[n] ?? []).map(({ id }) => id)) })),
  };
}

/** A page of what was published in a month (`2026`, `11`), the newest first. Public. @throws NotFound */
export async function listArchiveMonth(
  viewer: Viewer,
  given: { year: string; month: string },
  page: number,
): Promise<MonthInArchives> {
  if (!/^(?:0[1-9]|1[0-2])$/.test(given.month)) throw new NotFound();
  const [year, month] = [yearIn(given.year), Number(given.month)];
  const { timeZone } = await readSite(viewer);
  const span = monthSpan(year, month, timeZone);
  dependsOn(...publishedTags(span));
  const total = await countWithin(span);
  if (total === 0) throw new NotFound();
  const pages = pagesOf(total, page);
  const rows = await listWithin(span, (page - 1) * PER_PAGE, PER_PAGE);
  return { year, month, list: { items: await summariesOf(viewer, rows), page, pages, total } };
}

/** @throws NotFound for what is no year of four digits */
function yearIn(given: string): number {
  if (!/^[1-9]\d{3}$/.test(given) || given === '9999') throw new NotFound();
  return Number(given);
}

async function monthsOf(year: number, timeZone: string): Promise<ArchiveMonth[]> {
  const counts = await Promise.all(MONTHS.map((month) => countWithin(monthSpan(year, month, timeZone))));
  return MONTHS.map((month, n) => ({ year, month, count: counts[n] ?? 0 })).filter(({ count }) => count > 0);
}
