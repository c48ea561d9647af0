import { type Asked, listSchema } from '@/lib/articles/list/schema';

/** What the list's address asks for. What makes no sense is left out. */
export function askedOf(given: Record<string, unknown>): Asked {
  const parsed = Object.entries(listSchema.shape).flatMap(([key, schema]) => {
    const value = schema.safeParse(given[key]);
    return value.success ? [[key, value.data]] : [];
  });
  return listSchema.parse(Object.fromEntries(parsed));
}

/** The address of a list. */
export function listPath(asked: Partial<Asked>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(asked)) {
    if (value !== '' && !(key === 'sort' && value === 'saved')) query.set(key, value);
  }
  return `/admin/articles${query.size > 0 ? `?${query}` : ''}`;
}

/** Whether something was asked for beyond one of the lists of the tabs. */
export function isNarrowed({ author, category, tag, words, since, until }: Asked): boolean {
  return [author, category, tag, words, since, until].some((value) => value !== '');
}
