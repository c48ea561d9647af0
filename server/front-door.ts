import type { IncomingMessage, ServerResponse } from 'node:http';
import { tracked } from '../lib/freshness';
import { log } from '../lib/log';
import type { KeptPage } from './kept-page';
import { limitBody } from './limit-body';
import { serveMedia } from './media-files';
import { presentAddressOf } from './old-addresses';
import type { PageCache } from './page-cache';
import { lastsOf, ReaderPages } from './reader-pages';
import type { Styles } from './reader-styles';
import { type App, RenderTimeout, render } from './rendering';
import { canonicalAddress, type Route, routeOf } from './routes';
import { adminHeaders, plainHeaders } from './security-headers';
import { serveFile } from './serve-file';
import { hasSession } from './session';
import type { Files } from './static-files';
import { type Target, targetOf } from './target';
import { LineTooLong } from './turns';
import { isEarly, type ViewCounter } from './view-counter';
import { Visit } from './visit';

/** What stands before the app: it keeps reader pages, serves files, and refuses what the app must not see. */

type Parts = {
  app: App;
  cache: PageCache<KeptPage>;
  files: Files;
  /** The stylesheets that stand in reader pages. */
  styles?: Styles;
  /** Counts what readers read. */
  views?: ViewCounter | undefined;
  /** Milliseconds after which nobody waits for a page any more. */
  renderLimit?: number;
  /** `next dev`: its tools are let through and its pages are left as they are. */
  dev?: boolean;
};

/** Milliseconds for a form to arrive and be answered. */
const HANDLER_LIMIT = 70_000;

const METHODS: Record<Route['kind'], readonly string[]> = {
  kept: ['GET', 'HEAD'],
  page: ['GET', 'HEAD'],
  open: ['GET', 'HEAD'],
  handler: ['POST'],
  admin: ['GET', 'HEAD', 'POST'],
};

/** The handler of all requests. Each is answered and logged; what fails here is answered with 500. */
export function frontDoor(parts: Parts): (request: IncomingMessage, response: ServerResponse) => void {
  const pages = new ReaderPages(parts.app, parts.cache, parts.renderLimit, parts.styles);
  return (request, response) => {
    const visit = new Visit(request, response);
    answer(parts, pages, visit).catch((error: unknown) => fail(visit, error));
  };
}

function fail(visit: Visit, error: unknown): void {
  const { requestId, response } = visit;
  // It is answered, or nobody waits for the answer any more.
  if (response.writableEnded || response.destroyed) return;
  const name = error instanceof Error ? error.name : 'unknown';
  log().error({ requestId, route: visit.route, error: name }, 'request failed');
  const isLate = error instanceof RenderTimeout || error instanceof LineTooLong;
  visit.refuse(isLate ? 503 : 500, isLate ? { 'retry-after': '5' } : {});
}

async function answer(parts: Parts, pages: ReaderPages, visit: Visit): Promise<void> {
  const { app, dev = false } = parts;
  const { request, response } = visit;
  const url = request.url ?? '';
  if (dev && /^\/(?:__|_next\/)/.test(url)) return app(request, response);
  const target = targetOf(url);
  if (target === undefined || visit.hosts > 1) return visit.refuse(400, { connection: 'close' });
  const { path, query } = target;
  if (await serveFile(parts.files, visit, path, query)) return;
  if (await serveMedia(visit, path)) return;

  const present = visit.reads ? presentAddressOf(target) : undefined;
  if (present !== undefined) return leadOn(pages, visit, present, dev);
  const route = routeOf(path);
  if (route === undefined && dev) return app(request, response);
  if (route === undefined)
    return visit.reads ? sendNotFound(pages, visit) : visit.refuse(405, { allow: 'GET, HEAD' });
  visit.route = route.name;
  const methods = route.methods ?? METHODS[route.kind];
  if (!methods.includes(visit.method)) return visit.refuse(405, { allow: methods.join(', ') });
  const limit = visit.reads ? 0 : (route.bodyLimit ?? 0);
  if (!limitBody(request, limit, () => tooLarge(visit))) return;

  // The app sees one form of each address, and of our own headers what this server says.
  const address = canonicalAddress(path, query, route);
  if (route.kind === 'kept' && !dev) return sendKept(pages, visit, address, parts.views);
  introduce(visit, path);
  if (route.kind === 'page' && !dev) {
    const page = await pages.own(request, route);
    return page ? visit.sendOwn(page) : sendNotFound(pages, visit);
  }
  if (route.kind === 'admin') {
    if (!visit.reads && !(await hasSession(request))) return askToSignIn(visit, path);
    return passOn(app, visit, adminHeaders({ framed: route.framed === true, dev }));
  }
  if (route.kind === 'handler') return handle(app, visit);
  if (dev) return tracked({ tags: new Set(), freshUntil: 0, path }, () => passOn(app, visit, {}));
  return passOn(app, visit, plainHeaders());
}

/** Lets a route handler answer; what it refuses is said in a whole page. */
async function handle(app: App, visit: Visit): Promise<void> {
  const { request, response } = visit;
  // A redirect, or a line or two: as they are.
  delete request.headers['accept-encoding'];
  const answer = await render(app, request, HANDLER_LIMIT);
  if (response.writableEnded) return;
  const { status, headers } = answer;
  const isRefusal = status >= 400 && String(headers['content-type'] ?? '').startsWith('text/plain');
  if (!isRefusal) return visit.sendOwn({ ...answer, headers: { ...headers, ...plainHeaders() } });
  const said = ['allow', 'accept', 'retry-after'].filter((name) => headers[name] !== undefined);
  visit.refuse(status, Object.fromEntries(said.map((name) => [name, String(headers[name])])));
}

/** Leads to the address of now, in one step. */
async function leadOn(pages: ReaderPages, visit: Visit, to: Target, dev: boolean): Promise<void> {
  visit.route = routeOf(to.path)?.name ?? '';
  const location = await pages.leadsTo(to, dev);
  if (location === undefined) return sendNotFound(pages, visit);
  // An editor may take the address for something else: it is not remembered for ever.
  visit.redirect(308, location, { ...plainHeaders(), 'cache-control': lastsOf(location) });
}

async function sendKept(
  pages: ReaderPages,
  visit: Visit,
  address: string | undefined,
  views?: ViewCounter,
): Promise<void> {
  if (address === undefined) return sendNotFound(pages, visit);
  const { page, cache } = await pages.kept(address);
  visit.cache = cache;
  await visit.sendKept(page);
  const isEarlier = ['sec-purpose', 'purpose', 'x-moz'].some((name) => isEarly(visit.header(name)));
  if (page.viewedAs !== undefined && visit.method === 'GET' && !isEarlier)
    views?.count(page.viewedAs, visit.header('user-agent'));
}

async function sendNotFound(pages: ReaderPages, visit: Visit): Promise<void> {
  const { page, cache } = await pages.notFound();
  visit.cache = cache;
  return visit.sendKept(page);
}

/** Tells the app who asks for what, in headers that nobody else can send. */
function introduce({ request, clientAddress, requestId }: Visit, path: string): void {
  for (const name of Object.keys(request.headers))
    if (name.startsWith('x-causerie-')) delete request.headers[name];
  request.headers['x-causerie-client-address'] = clientAddress;
  // Headers hold no letters but those of ASCII.
  request.headers['x-causerie-path'] = encodeURI(path);
  request.headers['x-request-id'] = requestId;
}

/** Lets the app answer for itself, under these headers. */
async function passOn(app: App, visit: Visit, headers: Record<string, string>): Promise<void> {
  const { request, response, requestId } = visit;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('x-request-id', requestId);
  response.setHeader('x-robots-tag', 'noindex');
  // From here Next takes the nonce for its scripts.
  request.headers['content-security-policy'] = headers['content-security-policy'] ?? '';
  await app(request, response);
}

/** Nothing that is sent into the admin area is read without a session. */
function askToSignIn(visit: Visit, path: string): void {
  const isAction = 'next-action' in visit.request.headers;
  const address = path === '/admin' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`;
  const headers = { ...plainHeaders(), 'cache-control': 'private, no-store' };
  // A script that called an action is told as Next tells it, and goes there with what was typed kept.
  if (isAction) visit.redirect(303, undefined, { ...headers, 'x-action-redirect': `${address};push` });
  else if (/json/.test(visit.header('accept') ?? '')) visit.refuse(401);
  else visit.redirect(303, address, headers);
}

/** Answers while the rest is still under way, and then hangs up. */
function tooLarge(visit: Visit): void {
  const { request, response } = visit;
  response.once('finish', () => request.destroy());
  visit.refuse(413, { connection: 'close' });
}
