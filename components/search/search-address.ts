import type { SearchAsked } from '@/lib/articles/search/schema';

/** The address of a search; what is not narrowed or sorted is not in it. */
export function searchAddress({ q, sort, ...narrowed }: Partial<SearchAsked>): string {
  const query = new URLSearchParams();
  if (q) query.set('q', q);
  for (const [key, value] of Object.entries(narrowed)) if (value !== '') query.set(key, value);
  if (sort === 'date') query.set('sort', sort);
  return query.size === 0 ? '/search' : `/search?${query}`;
}

/** Whether a search is narrowed. */
export const isNarrowed = ({ category, year, author }: SearchAsked): boolean =>
  [category, year, author].some((value) => value !== '');
