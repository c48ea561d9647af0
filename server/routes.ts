/**
 * Every address of the blog and what the front door does with it. An address that is not here is not found,
 * without a look at the app; tests/architecture.test.ts holds the list and app/ together.
 */
export type Route = {
  /** The pattern of the address, for the log: what varies stands as `:name`, since tokens live in paths. */
  name: string;
  /**
   * `kept`: a reader page that depends on its address alone, kept in memory.
   * `page`: one person's reader page, finished the same way and never kept.
   * `handler`: takes forms and answers for itself. `admin`: behind a session. `open`: an answer for machines.
   */
  kind: 'kept' | 'page' | 'handler' | 'admin' | 'open';
  /** The query keys that make another page; all others are ignored. */
  query?: readonly string[];
  /** The most bytes that a body may have; none: no body is taken. */
  bodyLimit?: number;
  /** The methods, where they are not those of the kind. */
  methods?: readonly string[];
  /** So many are made at once, and the others wait: what anybody may ask for without end is not to hold up the rest. */
  atOnce?: number;
  /** The page may stand in a frame of the site itself. */
  framed?: boolean;
};

const KB = 1024;
const FORM = 128 * KB;
/** A file of 50 MB and what a form puts around it (lib/media/schema.ts). */
const UPLOAD = 51 * KB * KB;

/** What can be followed: the site, what is under a label, comments. Each as RSS, Atom and JSON Feed. */
const FEEDS = [
  '',
  '/articles/:slug',
  '/authors/:slug',
  '/categories/:slug',
  '/comments',
  '/tags/:slug',
].flatMap((of) =>
  ['/feed', '/feed/atom', '/feed.json'].map((end): Route => ({ name: `${of}${end}`, kind: 'kept' })),
);

const ROUTES: readonly Route[] = [
  ...FEEDS,
  { name: '/feeds', kind: 'kept' },
  { name: '/', kind: 'kept', query: ['page'] },
  { name: '/archives', kind: 'kept' },
  { name: '/archives/:year', kind: 'kept' },
  { name: '/archives/:year/:month', kind: 'kept', query: ['page'] },
  { name: '/articles/:slug', kind: 'kept', query: ['comments', 'order'] },
  { name: '/articles/:slug/comments', kind: 'handler', bodyLimit: FORM },
  { name: '/articles/:slug/comments/new', kind: 'page', query: ['parent'] },
  { name: '/articles/:slug/comments/attempt/:token', kind: 'page' },
  { name: '/articles/:slug/comments/received/:receipt', kind: 'page', query: ['said', 'attempt'] },
  { name: '/articles/:slug/comments/received/:receipt/edit', kind: 'handler', bodyLimit: FORM },
  { name: '/articles/:slug/comments/received/:receipt/withdraw', kind: 'handler', bodyLimit: FORM },
  { name: '/articles/:slug/comments/:id', kind: 'page' },
  { name: '/articles/:slug/comments/:id/report', kind: 'page', query: ['sent', 'attempt'] },
  { name: '/articles/:slug/comments/:id/report/send', kind: 'handler', bodyLimit: FORM },
  { name: '/authors/:slug', kind: 'kept', query: ['page'] },
  { name: '/categories/:slug', kind: 'kept', query: ['page'] },
  { name: '/comments/rules', kind: 'kept' },
  { name: '/reader/erased', kind: 'page' },
  { name: '/reader/:token', kind: 'page' },
  { name: '/reader/:token/export', kind: 'page' },
  { name: '/reader/:token/erase', kind: 'handler', bodyLimit: FORM },
  { name: '/reader/:token/unfollow', kind: 'handler', bodyLimit: FORM },
  { name: '/reader/report/:token', kind: 'page' },
  { name: '/reader/confirm/:token', kind: 'page' },
  { name: '/reader/confirm/:token/accept', kind: 'handler', bodyLimit: FORM },
  { name: '/reader/unsubscribe/:token', kind: 'page' },
  {
    name: '/reader/unsubscribe/:token/now',
    kind: 'handler',
    methods: ['GET', 'HEAD', 'POST'],
    bodyLimit: FORM,
  },
  { name: '/tags/:slug', kind: 'kept', query: ['page'] },
  { name: '/legal', kind: 'kept' },
  { name: '/privacy', kind: 'kept' },
  { name: '/robots.txt', kind: 'kept' },
  { name: '/share-card.png', kind: 'kept' },
  { name: '/sitemap.xml', kind: 'kept' },
  { name: '/sitemap-news.xml', kind: 'kept' },
  { name: '/sitemaps/:name', kind: 'kept' },
  { name: '/page-not-found', kind: 'kept' },
  { name: '/page-gone', kind: 'kept' },
  // Whoever types makes an address: kept, they would push out the pages that are read.
  { name: '/search', kind: 'page', atOnce: 4 },
  { name: '/opensearch.xml', kind: 'kept' },
  { name: '/preview/:token', kind: 'page' },
  { name: '/sign-in', kind: 'page' },
  { name: '/sign-in/open', kind: 'handler', bodyLimit: FORM },
  { name: '/sign-in/forgotten', kind: 'page' },
  { name: '/sign-in/forgotten/send', kind: 'handler', bodyLimit: FORM },
  { name: '/sign-in/password/:token', kind: 'page' },
  { name: '/sign-in/password/:token/choose', kind: 'handler', bodyLimit: FORM },
  { name: '/sign-in/second', kind: 'page' },
  { name: '/sign-in/second/check', kind: 'handler', bodyLimit: FORM },
  { name: '/sign-in/email/:token', kind: 'page' },
  { name: '/sign-in/email/:token/confirm', kind: 'handler', bodyLimit: FORM },
  { name: '/join/:token', kind: 'page' },
  { name: '/join/:token/accept', kind: 'handler', bodyLimit: FORM },
  { name: '/sign-out', kind: 'handler', bodyLimit: FORM },
  { name: '/moderate/:token', kind: 'page', query: ['said'] },
  { name: '/moderate/:token/decide', kind: 'handler', bodyLimit: FORM },
  { name: '/set-up', kind: 'page' },
  { name: '/set-up/create', kind: 'handler', bodyLimit: FORM },
  { name: '/admin', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/audit', kind: 'admin' },
  { name: '/admin/audit/export', kind: 'admin' },
  { name: '/admin/articles', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/articles/:id', kind: 'admin', bodyLimit: 5 * KB * KB },
  { name: '/admin/articles/:id/draft', kind: 'admin', bodyLimit: 5 * KB * KB },
  { name: '/admin/articles/:id/history', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/articles/:id/history/compare', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/articles/:id/presence', kind: 'admin', methods: ['POST'], bodyLimit: KB },
  { name: '/admin/articles/:id/trash', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/articles/:id/preview', kind: 'admin', framed: true },
  { name: '/admin/articles/:id/preview/:width', kind: 'admin' },
  { name: '/admin/comments', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/comments/news', kind: 'admin' },
  { name: '/admin/comments/mails', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/comments/bans', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/comments/readers', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/comments/readers/export', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/comments/settings', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/media', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/media/find', kind: 'admin' },
  { name: '/admin/media/upload', kind: 'admin', bodyLimit: UPLOAD },
  { name: '/admin/media/:id', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/media/:id/replace', kind: 'admin', bodyLimit: UPLOAD },
  { name: '/admin/members', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/members/:id', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/profile', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/profile/second-factor', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/outbox', kind: 'admin' },
  { name: '/admin/settings', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/settings/analytics', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/settings/articles', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/settings/feeds', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/settings/legal', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/settings/mail', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/settings/robots', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/taxonomy', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/taxonomy/authors', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/taxonomy/home', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/taxonomy/tags', kind: 'admin', bodyLimit: FORM },
  { name: '/admin/taxonomy/:kind/:id', kind: 'admin', bodyLimit: FORM },
  { name: '/api/health', kind: 'open' },
  { name: '/api/health/ready', kind: 'open' },
];

/** Addresses by the number of their segments, so that few patterns are tried. */
const BY_LENGTH = new Map<number, { route: Route; parts: string[] }[]>();
for (const route of ROUTES) {
  const parts = route.name.split('/');
  const same = BY_LENGTH.get(parts.length) ?? [];
  same.push({ route, parts });
  BY_LENGTH.set(parts.length, same);
}

/** The names of all routes (tests). */
export const routeNames: readonly string[] = ROUTES.map(({ name }) => name);

/** The route of a decoded path. */
export function routeOf(path: string): Route | undefined {
  const given = path.split('/');
  const fits = ({ parts }: { parts: string[] }) =>
    parts.every((part, n) => (part.startsWith(':') ? given[n] !== '' : part === given[n]));
  return BY_LENGTH.get(given.length)?.find(fits)?.route;
}

/**
 * The one address under which a page is rendered and kept: its path, percent-encoded in one way, and the
 * query keys that make another page, in one order. Undefined when one of those is given twice.
 */
export function canonicalAddress(path: string, query: string, route: Route): string | undefined {
  const address = path.split('/').map(encodeURIComponent).join('/');
  if (query === '' || route.query === undefined) return address;
  const given = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const key of route.query) {
    const values = given.getAll(key);
    if (values.length > 1) return undefined;
    if (values[0] !== undefined) kept.set(key, values[0]);
  }
  return kept.size === 0 ? address : `${address}?${kept}`;
}
