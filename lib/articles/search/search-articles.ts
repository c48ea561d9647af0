import { dependsOn } from '../../freshness';
import { readSite } from '../../settings/read-site';
import type { Viewer } from '../../viewer';
import type { BodyNode } from '../body/check-body';
import { textOf } from '../body/walk-body';
import type { Label } from '../schema';
import { hasPhrase, typedOn, unitsOf } from './asked';
import { narrowing } from './choices';
import { excerptOf } from './excerpt';
import { findPlaces } from './find-places';
import { marksIn, piecesOf, type SoughtWords } from './mark-words';
import { type Hit, type SearchView, searchSchema } from './schema';
import { seek } from './seek';
import { findResults } from './store';
import { suggest } from './suggest';

const PER_PAGE = 20;

/** What readers find among the live articles, by the query of an address: whatever it says, it has an answer. Public. */
export async function searchArticles(viewer: Viewer, input: unknown): Promise<SearchView> {
  dependsOn('articles', 'taxonomy');
  const { q, page: wanted, sort, ...given } = searchSchema.parse(input);
  const { language, timeZone } = await readSite(viewer);
  const typed = typedOn(q);
  const units = unitsOf(typed, language);
  const [{ asked, choices, filters, last }, sought] = await Promise.all([
    narrowing(given, timeZone),
    seek(units, language),
  ]);
  const view = {
    ...{ asked: { q: typed, ...asked, sort }, choices, hits: [], total: 0, isMore: false, page: 1, pages: 1 },
    ...{ hasPhrase: hasPhrase(typed), suggestion: undefined },
  };
  if (units.length === 0) return { ...view, state: typed === '' ? 'nothing' : 'unsearchable' };

  const { places, isMore } = await findPlaces({
    ...{ sought, filters, last, timeZone },
    newestFirst: sort === 'date',
  });
  const total = places.length;
  const pages = Math.max(1, Math.ceil(total / PER_PAGE));
  const page = Math.min(wanted, pages);
  const here = places.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const hits = await hitsOf(here, { sought, language });
  const suggestion = total === 0 ? await suggest(typed, units, filters, language) : undefined;
  return { ...view, state: 'done', hits, total, isMore, page, pages, suggestion };
}

async function hitsOf(places: number[], sought: SoughtWords): Promise<Hit[]> {
  const rows = await findResults(places);
  const byPlace = new Map(rows.map((row) => [Number(row.place), row]));
  return places.flatMap((place): Hit[] => {
    const row = byPlace.get(place);
    // It was taken off the site between the two queries.
    if (row === undefined) return [];
    const { id, slug, publishedAt, title, standfirst, body, categories, authors } = row;
    return [
      {
        ...{ id, slug, publishedAt },
        title: piecesOf(title, marksIn(title, sought)),
        excerpt: excerptOf(standfirst, () => textOf(JSON.parse(body) as BodyNode), sought),
        category: labelsIn(categories)[0] ?? null,
        authors: labelsIn(authors),
      },
    ];
  });
}

const labelsIn = (json: string | null): Label[] =>
  (JSON.parse(json ?? '[]') as [string, string][]).map(([slug, name]) => ({ slug, name }));
