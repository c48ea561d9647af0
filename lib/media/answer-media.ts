import type { OpenMedia } from './open-media';
import type { ByteRange } from './storage';

/** How a request for a file is answered; `body` is the part to send, none for HEAD and 304. */
export type MediaAnswer = { status: number; headers: Record<string, string>; body: ByteRange | undefined };

type Asked = { method: string; ifNoneMatch: string; ifRange: string; range: string };

const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'public, no-cache';

/** What a browser does with it in its own window; anything else is only to be saved. */
const SHOWN = /^(?:image\/(?:webp|jpeg)|audio\/[\w.-]+|application\/pdf)$/;

/**
 * The answer to a request for a file (RFC 9110): validators, one range, and never anything that a browser could take
 * for a page of this site.
 */
export function answerMedia(media: OpenMedia, { method, ifNoneMatch, ifRange, range }: Asked): MediaAnswer {
  const { etag, type, name, forEver } = media;
  const { bytes } = media.file;
  const headers: Record<string, string> = {
    etag,
    'cache-control': forEver ? FOR_EVER : ASK_AGAIN,
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
  };
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (tags.includes(etag) || tags.includes('*')) return { status: 304, headers, body: undefined };

  headers['content-type'] = type;
  headers['content-disposition'] = `${SHOWN.test(type) ? 'inline' : 'attachment'}; filename="${name}"`;
  const part = ifRange === '' || ifRange === etag ? rangeOf(range, bytes) : undefined;
  if (part === 'none') {
    const refused = { ...headers, 'content-range': `bytes */${bytes}`, 'content-length': '0' };
    return { status: 416, headers: refused, body: undefined };
  }
  const { start, end } = part ?? { start: 0, end: bytes - 1 };
  headers['content-length'] = String(end - start + 1);
  if (part) headers['content-range'] = `bytes ${start}-${end}/${bytes}`;
  return { status: part ? 206 : 200, headers, body: method === 'HEAD' ? undefined : { start, end } };
}

/** The bytes that a `Range` asks for: one range; several, or what is no range, stand for the whole. */
function rangeOf(range: string, bytes: number): ByteRange | 'none' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range.trim()) ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const end = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  return start >= bytes || (first === '' && Number(last) === 0) ? 'none' : { start, end };
}
