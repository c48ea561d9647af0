import { env } from '@/lib/env';

/** A request that is refused before its body is read, or while it arrives. */
export class Refused extends Error {
  override name = 'Refused';
  constructor(
    readonly status: 400 | 403 | 413 | 415,
    readonly headers: Record<string, string> = {},
  ) {
    super(`refused with ${status}`);
  }
}

/** Whether the request comes from a page of this site. Browsers send one of the two with every form post. */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  return request.headers.get('origin') === env().siteUrl.origin;
}

/** The body of a request, read no further than `limit` bytes. @throws Refused 413 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit)
    throw new Refused(413, { connection: 'close' });
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > limit) {
      await reader?.cancel();
      throw new Refused(413, { connection: 'close' });
    }
    chunks.push(part.value);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}

/** Forms of our pages are UTF-8; in another charset letters would be lost. */
const CHARSET = /;\s*charset\s*=\s*"?(?!utf-?8["\s;]|utf-?8$)/;

const URLENCODED = 'application/x-www-form-urlencoded';

/**
 * The named fields of a form post, each a string ('' when it was not sent; the first when sent twice; never a file).
 * Accepts url-encoded and multipart forms, and JSON objects of strings.
 * @throws Refused 403 (foreign origin), 415 (content type), 413 (over `limit` bytes), 400 (broken body)
 */
export async function readForm<Field extends string>(
  request: Request,
  fields: readonly Field[],
  limit = 128 * 1024,
): Promise<Record<Field, string>> {
  if (!isSameOrigin(request)) throw new Refused(403);
  const type = (request.headers.get('content-type') ?? '').toLowerCase();
  const kind = type.split(';', 1)[0]?.trim();
  const isKnown = kind === URLENCODED || kind === 'multipart/form-data' || kind === 'application/json';
  if (!isKnown || CHARSET.test(type)) {
    throw new Refused(415, { accept: `${URLENCODED}, multipart/form-data, application/json` });
  }
  const body = await readBody(request, limit);
  const values = await parse(body, kind, request.headers.get('content-type') ?? '');
  return Object.fromEntries(fields.map((field) => [field, values(field)])) as Record<Field, string>;
}

async function parse(
  body: Uint8Array<ArrayBuffer>,
  kind: string,
  type: string,
): Promise<(field: string) => string> {
  try {
    if (kind === 'application/json') {
      const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
      if (typeof json !== 'object' || json === null) throw new Refused(400);
      return (field) => {
        const value: unknown = Object.hasOwn(json, field) ? (json as Record<string, unknown>)[field] : '';
        return typeof value === 'string' ? value : '';
      };
    }
    if (kind === URLENCODED) {
      const form = new URLSearchParams(new TextDecoder().decode(body));
      return (field) => form.get(field) ?? '';
    }
    const form = await new Response(body, { headers: { 'content-type': type } }).formData();
    return (field) => {
      const value = form.get(field);
      return typeof value === 'string' ? value : '';
    };
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(400);
  }
}
