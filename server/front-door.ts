import type { IncomingMessage, ServerResponse } from 'node:http';
import { newId } from '../lib/ids';
import { log } from '../lib/log';
import { clientAddressOf } from './client-address';
import { errorPage, refusalPage } from './error-page';
import { type App, type Rendered, render, requestFor } from './rendering';

/** What stands before Next: it serves what Next alone cannot, and refuses what Next must not see. */

const RENDER_LIMIT = 30_000;

/** Where a page may be posted to outside the admin area: route handlers that check what they get. */
const POSTABLE = [
  /^\/articles\/[^/]+\/comments$/,
  /^\/sign-in\/open$/,
  /^\/sign-in\/forgotten\/send$/,
  /^\/sign-in\/password\/[^/]+\/choose$/,
  /^\/sign-out$/,
  /^\/set-up\/create$/,
];

/** Answers that are one person's: never indexed, whatever else a page says. */
const PRIVATE = /^\/(admin|sign-in|sign-out|set-up)(\/|$)|^\/articles\/[^/]+\/comments(\/|$)/;

const NOT_FOUND = '/page-not-found';

const HEADERS = {
  'x-content-type-options': 'nosniff',
  // Not `no-referrer`: browsers would then send `Origin: null` with our forms.
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'content-security-policy': "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
};

/** `dev` lets the tools of `next dev` through. */
export function frontDoor(
  app: App,
  dev = false,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const requestId = newId();
    const isTool = dev && request.url?.startsWith('/__next');
    const answering = isTool ? app(request, response) : answer(app, request, response, requestId);
    answering.catch((error: unknown) => {
      log().error({ requestId, error: error instanceof Error ? error.name : 'unknown' }, 'request failed');
      if (response.headersSent) response.destroy();
      else sendHtml(request, response, 500, errorPage(500, requestId));
    });
  };
}

async function answer(app: App, request: IncomingMessage, response: ServerResponse, requestId: string) {
  const path = pathOf(request);
  const method = request.method ?? 'GET';
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  response.setHeader('x-request-id', requestId);
  if (path === undefined) return refuse(request, response, 400, 'Bad Request', requestId);
  if (PRIVATE.test(path)) response.setHeader('x-robots-tag', 'noindex');

  // What only this server may say.
  for (const name of Object.keys(request.headers))
    if (name.startsWith('x-causerie-')) delete request.headers[name];
  request.headers['x-causerie-client-address'] = clientAddressOf(request);
  request.headers['x-causerie-path'] = path;
  request.headers['x-request-id'] = requestId;

  if (path.startsWith('/_next/image')) return refuse(request, response, 404, 'Not Found', requestId);
  const reads = method === 'GET' || method === 'HEAD';
  const isAdmin = /^\/admin(\/|$)/.test(path);
  const isHandler = POSTABLE.some((pattern) => pattern.test(path));
  if (!reads && !isAdmin && !isHandler) {
    response.setHeader('allow', 'GET, HEAD');
    return refuse(request, response, 405, 'Method Not Allowed', requestId);
  }
  if (!reads || isAdmin || /^\/(_next|media|api)\//.test(path)) return app(request, response);

  const page = await finishedPage(app, request, path, requestId);
  response.writeHead(page.status, { ...page.headers, 'content-length': page.body.length });
  response.end(method === 'HEAD' ? undefined : page.body);
}

/** The page that the app gives, or a complete one where it would give a bare shell (facts: 404 and 500). */
async function finishedPage(
  app: App,
  request: IncomingMessage,
  path: string,
  requestId: string,
): Promise<Rendered> {
  // Asked as GET even for HEAD, so that the two have the same headers.
  const page = await render(
    app,
    request.method === 'HEAD' ? requestFor(request, request.url ?? '/') : request,
    RENDER_LIMIT,
  );
  const isHtml = String(page.headers['content-type'] ?? '').startsWith('text/html');
  if (page.status >= 500 && isHtml) {
    log().error({ requestId }, 'a page failed');
    return html(500, errorPage(500, requestId));
  }
  if (path === NOT_FOUND) return { ...page, status: 404 };
  if (page.status !== 404 || !isHtml) return page;
  const complete = await render(app, requestFor(request, NOT_FOUND), RENDER_LIMIT);
  return complete.status === 200 ? { ...complete, status: 404 } : html(500, errorPage(500, requestId));
}

function html(status: number, text: string): Rendered {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' };
  return { status, headers, body: Buffer.from(text) };
}

function sendHtml(request: IncomingMessage, response: ServerResponse, status: number, text: string): void {
  const page = html(status, text);
  response.writeHead(status, { ...page.headers, 'content-length': page.body.length });
  response.end(request.method === 'HEAD' ? undefined : page.body);
}

/** Refuses without reading the body: the connection is closed when one was under way. */
function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  reason: string,
  requestId: string,
) {
  if (request.method !== 'GET' && request.method !== 'HEAD') response.setHeader('connection', 'close');
  sendHtml(request, response, status, refusalPage(status, reason, requestId));
}

/** The decoded path, or undefined when it is malformed or leaves the site. */
function pathOf(request: IncomingMessage): string | undefined {
  const raw = (request.url ?? '').split('?', 1)[0] ?? '';
  if (!raw.startsWith('/') || raw.startsWith('//') || raw.includes('\\')) return undefined;
  try {
    const path = decodeURIComponent(raw);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}
