import type { Group } from './store';

/** Where pages begin: each group of threads is one, and as many more as it has comments beyond `perPage`. */

const pagesIn = ({ count }: Group, perPage: number) => Math.ceil(count / perPage);

/** How many pages the groups are; none: one, which is empty. */
export function countPages(groups: readonly Group[], perPage: number): number {
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + pagesIn(group, perPage), 0),
  );
}

/** The group of a page, and how many of its comments stand on the pages before. */
export function groupOfPage(
  groups: readonly Group[],
  page: number,
  perPage: number,
): { group: Group; skip: number } | undefined {
  let before = 0;
  for (const group of groups) {
    const pages = pagesIn(group, perPage);
    if (page <= before + pages) return { group, skip: (page - before - 1) * perPage };
    before += pages;
  }
  return undefined;
}

/** The group in which a path stands, and how many pages are before it. */
export function groupOfPath(
  groups: readonly Group[],
  path: string,
  perPage: number,
): { group: Group; before: number } | undefined {
  const at = groups.findIndex(({ from, until }) => from <= path && path < until);
  const group = groups[at];
  if (group === undefined) return undefined;
  return { group, before: groups.slice(0, at).reduce((sum, one) => sum + pagesIn(one, perPage), 0) };
}
