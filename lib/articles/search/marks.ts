import type { Labels } from '../labels/store';

/** Tokens of the full text that are no words of a text: no stem begins with the sign of one. */

const KINDS = { category: 'c', tag: 't', author: 'a' } as const;

/** A stem that stands in the title or the standfirst, or often in the body. */
export const strong = (stem: string): string => `_${stem}`;

/**
 * Two stems of which one follows the other, in 26 bits: a phrase is found by its pairs, without a look at where the
 * words stand in each text that has them. Of a hundred thousand texts that have both words of a phrase apart from
 * each other, less than one is taken for one that has the phrase.
 */
export function pair(stem: string, next: string): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(`${stem} ${next}`)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return `__b${((hash ^ (hash >>> 13)) >>> 6).toString(36)}`;
}

/** The pairs of stems in their order; `_` stands between two texts. */
export const pairsOf = (stems: string[]): string[] =>
  stems.flatMap((stem, n) => {
    const next = stems[n + 1];
    return next === undefined || stem === '_' || next === '_' ? [] : [pair(stem, next)];
  });

/** What has a label. */
export const labelled = (kind: keyof typeof KINDS, id: string): string => `__${KINDS[kind]}${id}`;

/** What was published first in a year, as `2026`, or a month, as `202611`. */
export const publishedIn = (period: string): string => `__p${period}`;

export function labelMarks({ categoryIds, tagIds, authorIds }: Labels): string[] {
  return [
    ...categoryIds.map((id) => labelled('category', id)),
    ...tagIds.map((id) => labelled('tag', id)),
    ...authorIds.map((id) => labelled('author', id)),
  ];
}

/** The year and the month of a time in a time zone. */
export function periodsOf(at: Date, timeZone: string): [year: string, month: string] {
  const [year = '', month = ''] = formatOf(timeZone).format(at).split('-');
  return [year, `${year}${month}`];
}

let format: { timeZone: string; of: Intl.DateTimeFormat } | undefined;

/** To make a format costs a thousand times what it costs to use one. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  if (format?.timeZone !== timeZone)
    format = {
      timeZone,
      of: new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit' }),
    };
  return format.of;
}
