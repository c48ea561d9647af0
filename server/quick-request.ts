import { isEarly } from './view-counter';

/** What the quick answers look at in a request. */
export type QuickRequest = {
  isHead: boolean;
  target: string;
  acceptEncoding?: string;
  ifNoneMatch?: string;
  ifModifiedSince?: string;
  forwardedFor?: string;
  userAgent?: string;
  /** It is fetched before anybody asked for it. */
  isEarly?: boolean;
};

const LONGEST = 8_192;
const REQUEST_LINE = /^(?:GET|HEAD) (\/[\x21-\x7e]*) HTTP\/1\.1\r\n/;
// Name and value have no character in common with what ends them: the time is linear.
const HEADERS = /(?:[!#$%&'*+\-.^_`|~0-9A-Za-z]+:[\t\x20-\x7e]*\r\n)+\r\n/y;
/** A request with one of these is for Node's own parser: it may have a body, or want another protocol. */
const NOT_QUICK =
  /^(?:content-length|transfer-encoding|upgrade|expect|connection|trailer|te|http2-settings)$/;

/**
 * Takes a request apart that is whole, alone, without a body and beyond doubt (RFC 9112): anything else is
 * undefined, and Node's parser decides.
 */
export function quickRequestOf(chunk: Buffer): QuickRequest | undefined {
  if (chunk.length > LONGEST) return undefined;
  const text = chunk.toString('latin1');
  const line = REQUEST_LINE.exec(text);
  if (line === null) return undefined;
  const [{ length }, target = '/'] = line;
  HEADERS.lastIndex = length;
  if (!HEADERS.test(text) || HEADERS.lastIndex !== text.length) return undefined;
  const request: QuickRequest = { isHead: text.startsWith('HEAD'), target };
  return readHeaders(text, length, request) ? request : undefined;
}

function readHeaders(text: string, from: number, request: QuickRequest): boolean {
  let hosts = 0;
  for (let at = from; at < text.length - 2; ) {
    const colon = text.indexOf(':', at);
    const end = text.indexOf('\r\n', colon);
    const name = text.slice(at, colon).toLowerCase();
    if (name === 'host') hosts++;
    else if (name === 'accept-encoding') {
      if (request.acceptEncoding !== undefined) return false;
      request.acceptEncoding = text.slice(colon + 1, end).trim();
    } else if (name === 'if-none-match') {
      if (request.ifNoneMatch !== undefined) return false;
      request.ifNoneMatch = text.slice(colon + 1, end).trim();
    } else if (name === 'if-modified-since') {
      if (request.ifModifiedSince !== undefined) return false;
      request.ifModifiedSince = text.slice(colon + 1, end).trim();
    } else if (name === 'x-forwarded-for') {
      if (request.forwardedFor !== undefined) return false;
      request.forwardedFor = text.slice(colon + 1, end).trim();
    } else if (name === 'user-agent') request.userAgent = text.slice(colon + 1, end);
    else if (name === 'sec-purpose' || name === 'purpose' || name === 'x-moz') {
      request.isEarly ||= isEarly(text.slice(colon + 1, end));
    } else if (NOT_QUICK.test(name)) {
      if (
        name !== 'connection' ||
        text
          .slice(colon + 1, end)
          .trim()
          .toLowerCase() !== 'keep-alive'
      )
        return false;
    }
    at = end + 2;
  }
  return hosts === 1;
}
