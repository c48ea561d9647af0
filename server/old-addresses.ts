import { routeOf } from './routes';
import type { Target } from './target';

/**
 * The addresses that other systems have for what this one has too, and those that this one had: WordPress's first of
 * all, so that who followed a site there follows it here.
 */

type Format = '/feed' | '/feed/atom' | '/feed.json';

/** How the address of a feed ends elsewhere. */
const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ...['feed', 'feed/rss', 'feed/rss2', 'feed/rdf', 'rss', 'rss2', 'rdf'].map(
    (end) => [end, '/feed'] as const,
  ),
  ...['rss.xml', 'feed.xml', 'feed.rss', 'index.xml', 'index.rdf'].map((end) => [end, '/feed'] as const),
  ...['feed/atom', 'atom', 'atom.xml', 'feed.atom'].map((end) => [end, '/feed/atom'] as const),
  ...['feed.json', 'feed/json'].map((end) => [end, '/feed.json'] as const),
]);

const ENDED = new RegExp(`^(.*?)/(${[...ENDINGS.keys()].join('|').replaceAll('.', '\\.')})$`);

/** What looks like the address of a comment, and is one that feeds had. */
const NO_COMMENT = /^\/articles\/[^/]+\/comments\/(?:feed(?:\.(?:atom|rss))?|rss2?|atom)$/;

/** The values of WordPress's `?feed=`, without `comments-`. */
const NAMES: ReadonlyMap<string, Format> = new Map([
  ...['feed', 'rss', 'rss2', 'rdf'].map((name) => [name, '/feed'] as const),
  ['atom', '/feed/atom'],
  ['json', '/feed.json'],
]);

/** Where other systems have their sitemap. */
const SITEMAPS: readonly string[] = ['/wp-sitemap.xml', '/sitemap_index.xml', '/sitemap-index.xml'];

/** Where things stand elsewhere, and where here: what has a feed, or is one's beginning. */
const PLACES: readonly [RegExp, string][] = [
  [/^(?:\/index\.php)?$/, ''],
  [/^\/comments$/, '/comments'],
  [/^\/articles\/([^/]+)(?:\/comments)?$/, '/articles/'],
  [/^\/categories\/([^/]+)$/, '/categories/'],
  // WordPress writes the categories above it too.
  [/^\/category\/(?:[^/]+\/)*([^/]+)$/, '/categories/'],
  [/^\/tags?\/([^/]+)$/, '/tags/'],
  [/^\/authors?\/([^/]+)$/, '/authors/'],
  [/^\/\d{4}\/\d\d\/(?:\d\d\/)?([^/]*[^/\d][^/]*)$/, '/articles/'],
  [/^\/(\d{4}(?:\/\d\d)?)(?:\/\d\d)?$/, '/archives/'],
];
/** An article right below the site: WordPress's other form. Too much looks like it to take it without its feed. */
const AT_ROOT = /^\/([^/]+)$/;

/** The place of ours for a path; '' is the site. */
function placeOf(path: string, isFeed: boolean): string | undefined {
  for (const [pattern, to] of PLACES) {
    const found = pattern.exec(path);
    if (found) return `${to}${found[1] ?? ''}`;
  }
  const slug = isFeed ? AT_ROOT.exec(path)?.[1] : undefined;
  return slug && `/articles/${slug}`;
}

/**
 * The path and query of now of what was asked for under another address: an old one, or one of ours with a slash at its
 * end. Undefined for every address that is as it should be, and for those that nobody knows.
 */
export function presentAddressOf({ path, query }: Target): Target | undefined {
  const plain = path.replace(/\/+$/, '');
  if (SITEMAPS.includes(plain)) return { path: '/sitemap.xml', query: '' };
  const asked = feedAskedFor(plain, query);
  if (asked !== undefined) return { path: asked, query: '' };

  const ended = ENDED.exec(plain);
  const format = ended && ENDINGS.get(ended[2] ?? '');
  const isTaken = routeOf(plain) !== undefined && !NO_COMMENT.test(plain);
  const place = format && !isTaken ? placeOf(ended?.[1] ?? '', true) : undefined;
  if (place !== undefined) return { path: `${place}${format}`, query: '' };
  if (plain !== path && plain !== '' && isTaken) return { path: plain, query };
  return isTaken ? undefined : listAt(plain, query);
}

/** A list under the address that it has in WordPress, and its page. */
function listAt(path: string, query: string): Target | undefined {
  const [, before = path, page] = /^(.*)\/page\/([1-9]\d{0,5})$/.exec(path) ?? [];
  const place = placeOf(before, false);
  if (place === undefined || (page === undefined && place === before)) return undefined;
  return { path: place || '/', query: page === undefined || page === '1' ? query : `page=${page}` };
}

/** WordPress's `?feed=`: for the whole site, or for what stands at the path or in the query. */
function feedAskedFor(path: string, query: string): string | undefined {
  if (!/(?:^|&)feed=/.test(query)) return undefined;
  const keys = new URLSearchParams(query);
  // Its numbers say nothing here.
  if (['p', 'page_id', 'cat', 'author'].some((key) => keys.has(key))) return undefined;
  const [, comments, name = ''] = /^(comments-)?(.*)$/.exec(keys.get('feed') ?? '') ?? [];
  const format = NAMES.get(name);
  const place = placeOf(path, false);
  if (format === undefined || place === undefined) return undefined;
  if (place !== '') return `${place}${format}`;
  return `${comments === undefined ? labelIn(keys) : '/comments'}${format}`;
}

function labelIn(keys: URLSearchParams): string {
  for (const [key, folder] of [
    ['category_name', '/categories/'],
    ['tag', '/tags/'],
    ['author_name', '/authors/'],
  ] as const) {
    const slug = (keys.get(key) ?? '').split('/').at(-1);
    if (slug) return `${folder}${slug}`;
  }
  return '';
}
