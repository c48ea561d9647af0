import { remembered } from '../../remembered';
import { listAuthors, listCategories } from '../../taxonomy/list-taxonomy';
import { GUEST } from '../../viewer';
import type { Clause } from './full-text';
import { marksOfLabels } from './labels-by-word';
import { periodsOf, publishedIn } from './marks';
import { timeOfPlace } from './place';
import type { SearchView } from './schema';
import { placesAtEnds } from './store';

/** They are the same for every search until a label changes. */
const labels = remembered(['taxonomy', 'staff'], () =>
  Promise.all([listCategories(GUEST), listAuthors(GUEST)]),
);
const ends = remembered(['articles'], placesAtEnds);

type Asked = { category: string; year: string; author: string };
type Narrowing = {
  asked: Asked;
  choices: SearchView['choices'];
  filters: Clause[];
  /** The place of the last publication. */
  last: number;
};

/** By what a search can be narrowed, and what of it was chosen; what is no choice is no filter. */
export async function narrowing(given: Asked, timeZone: string): Promise<Narrowing> {
  const [[categories, authors], atEnds] = await Promise.all([labels(), ends()]);
  const years = yearsOf(atEnds, timeZone);
  const from = categories.findIndex(({ slug }) => slug === given.category);
  const author = authors.find(({ slug }) => slug === given.author);
  const filters: Clause[] = [];
  if (from !== -1) {
    const below = categories.slice(from + 1);
    const end = below.findIndex(({ depth }) => depth <= (categories[from]?.depth ?? 0));
    const ids = categories.slice(from, end === -1 ? undefined : from + 1 + end).map(({ id }) => id);
    filters.push({ any: await marksOfLabels('category', ids) });
  }
  if (author !== undefined) filters.push({ any: await marksOfLabels('author', [author.id]) });
  if (years.includes(given.year)) filters.push({ any: [publishedIn(given.year)] });
  return {
    filters,
    last: atEnds?.[1] ?? 0,
    asked: {
      category: categories[from]?.slug ?? '',
      author: author?.slug ?? '',
      year: years.includes(given.year) ? given.year : '',
    },
    choices: {
      category: categories.map(({ slug, name, depth }) => ({
        value: slug,
        label: `${'\u2003'.repeat(depth)}${name}`,
      })),
      author: authors.map(({ slug, name }) => ({ value: slug, label: name })),
      year: years.map((year) => ({ value: year, label: year })),
    },
  };
}

/** The years from the last publication back to the first. */
function yearsOf(ends: [number, number] | undefined, timeZone: string): string[] {
  if (ends === undefined) return [];
  const [first = 0, last = 0] = ends.map((place) => Number(periodsOf(timeOfPlace(place), timeZone)[0]));
  return Array.from({ length: Math.min(100, last - first + 1) }, (_, n) => String(last - n));
}
