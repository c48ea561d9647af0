import type { IncomingMessage } from 'node:http';
import { env } from '../lib/env';
import { type Reads, tracked } from '../lib/freshness';
import { KeptPage } from './kept-page';
import { LastModified } from './last-modified';
import type { PageCache } from './page-cache';
import { finishReaderHtml } from './reader-html';
import type { Styles } from './reader-styles';
import { type App, anonymousRequest, pageRequest, type Rendered, render } from './rendering';
import { newRequestId } from './request-id';
import type { CacheState } from './request-log';
import { canonicalAddress, type Route, routeOf } from './routes';
import { type Allowed, plainHeaders, readerHeaders } from './security-headers';
import type { Target } from './target';
import { Turns } from './turns';

/** Browsers ask again each time; a CDN keeps it for seconds, so that it is never long wrong. */
const CACHE_CONTROL = 'max-age=0, s-maxage=10, stale-while-revalidate=30';
/** Where an address leads is remembered for an hour, but not where it led back to (lib/articles/read-article.ts). */
export const lastsOf = (location: unknown) =>
  /[?&]at=/.test(String(location)) ? 'no-cache' : 'max-age=3600';
const NEVER_KEPT = { 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' };

/** Milliseconds after which nobody waits for a render any more. */
const RENDER_LIMIT = 10_000;

/** The page that says that there is none, with status 404, where Next would give a bare shell. */
const NOT_FOUND = '/page-not-found';
/** The page that says that something was taken away, with status 410, where the app redirects to it. */
const GONE = '/page-gone';
const STATUS_OF: Readonly<Record<string, number>> = { [NOT_FOUND]: 404, [GONE]: 410 };

/** The app could not make a page. Its own log line says why. */
export class PageFailed extends Error {
  override name = 'PageFailed';
}

export type Found = { page: KeptPage; cache: CacheState };

/** Finished reader pages: those that are kept, and those that are one person's. */
export class ReaderPages {
  private readonly turns = new Map<string, Turns>();
  private readonly modified = new LastModified();

  constructor(
    private readonly app: App,
    private readonly cache: PageCache<KeptPage>,
    private readonly renderLimit = RENDER_LIMIT,
    private readonly styles: Styles = new Map(),
  ) {}

  /**
   * The page of a canonical address (see routes.ts): kept, or rendered in nobody's name. The one page of
   * status 404 where there is none, that of status 410 where it was taken away.
   * @throws PageFailed, RenderTimeout
   */
  async kept(address: string): Promise<Found> {
    const found = await this.cache.page(address, (reads) => this.make(address, reads));
    if (address in STATUS_OF) return found;
    if (found.page.status === 404) return this.notFound();
    return found.page.status === 410 ? this.kept(GONE) : found;
  }

  /**
   * Where an address leads in the end: to itself, or on to where its page leads. Undefined where nothing is.
   * @param dev nothing is asked of the app. @throws PageFailed, RenderTimeout
   */
  async leadsTo({ path, query }: Target, dev: boolean): Promise<string | undefined> {
    const route = routeOf(path);
    const address = route && canonicalAddress(path, query, route);
    if (route === undefined || address === undefined) return undefined;
    const page = route.kind === 'kept' && !dev ? (await this.kept(address)).page : undefined;
    if (page?.status === 404) return undefined;
    const plain = path.split('/').map(encodeURIComponent).join('/');
    return page?.location ?? (query === '' ? plain : `${plain}?${query}`);
  }

  /** The page that says that there is none. @throws PageFailed, RenderTimeout */
  notFound(): Promise<Found> {
    return this.kept(NOT_FOUND);
  }

  /**
   * A page for who asks alone: nothing of it is kept. Undefined where there is none.
   * @throws PageFailed, RenderTimeout, LineTooLong
   */
  async own(request: IncomingMessage, { name, atOnce }: Route): Promise<Rendered | undefined> {
    const work = () => render(this.app, pageRequest(request, request.url ?? '/'), this.renderLimit);
    if (atOnce === undefined) return this.finishedOwn(await work());
    const turns = this.turns.get(name) ?? new Turns(atOnce);
    this.turns.set(name, turns);
    // It is nobody's: its head may say where it is.
    const reads = { tags: new Set<string>(), freshUntil: 0, path: name };
    return this.finishedOwn(await turns.take(() => tracked(reads, work)));
  }

  private finishedOwn(rendered: Rendered): Rendered | undefined {
    if (rendered.status >= 500) throw new PageFailed();
    if (rendered.status === 404) return undefined;
    const { headers } = rendered;
    const kept = Object.fromEntries(
      ['content-type', 'content-disposition', 'location', 'set-cookie']
        .filter((name) => headers[name] !== undefined)
        .map((name) => [name, headers[name]]),
    );
    const { html, allowed } = finished(rendered, this.styles);
    return { ...rendered, body: html, headers: { ...readerHeaders(allowed), ...NEVER_KEPT, ...kept } };
  }

  private async make(address: string, reads: Reads): Promise<KeptPage> {
    const requestId = newRequestId();
    const from = Date.now();
    const path = decodeURIComponent(address.split('?', 1)[0] ?? '/');
    reads.path = path;
    const headers = {
      host: env().siteUrl.host,
      'x-causerie-path': encodeURI(path),
      'x-request-id': requestId,
    };
    const rendered = await render(this.app, anonymousRequest(address, headers), this.renderLimit);
    if (rendered.status >= 500) throw new PageFailed();
    const said = STATUS_OF[address];
    const isGone = rendered.status === 308 && rendered.headers.location === GONE;
    const status = said ?? (isGone ? 410 : rendered.status);
    const isDocument = isOther(rendered);
    const lasts = status === 308 ? lastsOf(rendered.headers.location) : lastsAs(rendered, isDocument);
    const own = said !== undefined ? NEVER_KEPT : { vary: 'Accept-Encoding', 'cache-control': lasts };
    const { html, allowed } = finished(rendered, this.styles);
    const may = isDocument ? plainHeaders() : readerHeaders(allowed);
    const made: Record<string, string> = { ...may, ...own };
    if (isFoundElsewhere(rendered)) made['x-robots-tag'] = 'noindex';
    for (const name of ['content-type', 'location']) {
      const value = rendered.headers[name];
      if (typeof value === 'string') made[name] = value;
    }
    return new KeptPage({
      status,
      headers: made,
      body: html,
      reads,
      route: routeOf(path)?.name ?? '',
      viewedAs: isDocument ? undefined : (/^\/articles\/([^/]+)$/.exec(path)?.[1] ?? ''),
      modifiedAt: isDocument && status === 200 ? this.modified.of(address, rendered.body, from) : undefined,
      // Nobody's in particular, and as it should be.
      isKept:
        (rendered.status === 200 || rendered.status === 308) && rendered.headers['set-cookie'] === undefined,
    });
  }
}

/** For how long others keep it: a document may say so itself, as feeds do. */
function lastsAs({ headers }: Rendered, isDocument: boolean): string {
  const own = headers['cache-control'];
  return isDocument && typeof own === 'string' && /^max-age=\d+$/.test(own) ? own : CACHE_CONTROL;
}

/** Whether it is a document that is no page, such as a feed: nothing in it may run. */
function isOther({ headers }: Rendered): boolean {
  return !String(headers['content-type'] ?? 'text/html').startsWith('text/html');
}

/** Whether it is a feed or a list of addresses: what it holds is to be found on its pages. */
function isFoundElsewhere(rendered: Rendered): boolean {
  return isOther(rendered) && /xml|json/.test(String(rendered.headers['content-type']));
}

const NOTHING: Allowed = { styles: [], players: false };

/** The body as it is sent: of a redirect nothing, of HTML what a reader needs. */
function finished(rendered: Rendered, known: Styles): { html: Buffer; allowed: Allowed } {
  const { status, body } = rendered;
  if (status >= 300 && status < 400) return { html: Buffer.alloc(0), allowed: NOTHING };
  if (isOther(rendered)) return { html: body, allowed: NOTHING };
  const { html, allowed } = finishReaderHtml(body.toString('utf8'), known);
  return { html: Buffer.from(html), allowed };
}
