import { unstable_rethrow } from 'next/navigation';
import { Busy, Conflict, Forbidden, Gone, NotFound, TooMany } from '@/lib/errors';
import { newId } from '@/lib/ids';
import { log } from '@/lib/log';
import { GONE } from './or-not-found';
import { Refused } from './read-form';

/** Where errors become HTTP, for every route handler. */

const PRIVATE = { 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' };

/** 303 to a path of this site, relative, so that it holds under every name of the site. */
export function seeOther(path: string, cookies: string[] = []): Response {
  const headers = new Headers({ ...PRIVATE, location: path });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}

export function json(status: number, body: object, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { ...PRIVATE, ...headers } });
}

export function acceptsJson(request: Request): boolean {
  return (request.headers.get('accept') ?? '').split(',').some((type) => /^\s*application\/json/i.test(type));
}

/** Answers every other method than those that the route has. */
export function methodNotAllowed(allowed: string): () => Response {
  return () => plain(405, 'method not allowed', { allow: allowed });
}

function plain(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(`${status} ${text}\n`, {
    status,
    headers: { ...PRIVATE, 'content-type': 'text/plain; charset=utf-8', ...headers },
  });
}

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

/**
 * A route handler whose errors are answered: what was refused with its status, what is not there with 404, what was
 * taken away on purpose as a page of it would be, too many with 429, and a fault of ours with 500, a request id and a
 * log line without personal data.
 */
export function respond<Context>(handler: Handler<Context>): Handler<Context> {
  return async (request, context) => {
    try {
      return await handler(request, context);
    } catch (error) {
      // A redirect, to the page where one signs in.
      unstable_rethrow(error);
      if (error instanceof Refused) return plain(error.status, 'refused', error.headers);
      if (error instanceof Gone) return new Response(null, { status: 308, headers: { location: GONE } });
      if (error instanceof NotFound) return plain(404, 'not found');
      if (error instanceof Forbidden) return plain(403, 'forbidden');
      if (error instanceof Conflict) return plain(409, 'changed meanwhile');
      if (error instanceof TooMany)
        return plain(429, 'too many', { 'retry-after': String(error.retryAfter) });
      if (error instanceof Busy) return plain(503, 'busy', { 'retry-after': '5' });
      const requestId = request.headers.get('x-request-id') ?? newId();
      log().error({ requestId, error: describe(error) }, 'request failed');
      return plain(500, `request ${requestId}`, { 'x-request-id': requestId });
    }
  };
}

/** The kind and place of an error, not its message: messages may quote what a person typed. */
export function describe(error: unknown): { name: string; code?: string; stack?: string } {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = (error as { code?: unknown }).code;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(typeof code === 'string' && { code }),
    stack: frames.slice(0, 12).join('\n'),
  };
}
