import { beginningOf } from '../../days';

/** A stretch of time, without its end. */
export type Span = { from: Date; to: Date };

const two = (month: number) => String(month).padStart(2, '0');

/** From the beginning of a month (1–12) on a zone's clock to that of the next. */
export function monthSpan(year: number, month: number, timeZone: string): Span {
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  const begin = (at: { year: number; month: number }) =>
    beginningOf(`${at.year}-${two(at.month)}-01`, timeZone);
  return { from: begin({ year, month }), to: begin(next) };
}

/** From the beginning of a year on a zone's clock to that of the next. */
export function yearSpan(year: number, timeZone: string): Span {
  return { from: monthSpan(year, 1, timeZone).from, to: monthSpan(year, 12, timeZone).to };
}

/** The year that a zone's clock shows. */
export function yearOf(at: Date, timeZone: string): number {
  return Number(new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(at));
}

/** The tag (lib/freshness.ts) of what was first published in the month of a moment, by UTC: a publication knows no zone. */
export function publishedTag(at: Date): string {
  return `published:${at.toISOString().slice(0, 7)}`;
}

/** The tags of all that may have been published in a span: the months of UTC that it touches. */
export function publishedTags({ from, to }: Span): string[] {
  const tags = new Set<string>();
  const last = new Date(to.getTime() - 1);
  for (let at = from; at <= last; at = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1)))
    tags.add(publishedTag(at));
  return [...tags];
}
