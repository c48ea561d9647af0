import { presentAddressOf } from './old-addresses';
import { canonicalAddress, type Route, routeOf } from './routes';

/** What a request asks for: the decoded path, and the query as it was sent. */
export type Target = { path: string; query: string };

const ABSOLUTE = /^https?:\/\/[^/?#\\]+/i;

/**
 * Takes a request target apart: `/path?query`, or the absolute form that proxies send (RFC 9112, section 3.2).
 * Undefined when it is malformed, leaves the site or holds what no address of ours does.
 */
export function targetOf(url: string): Target | undefined {
  const raw = url.startsWith('/') ? url : url.replace(ABSOLUTE, '');
  const [address = '', ...rest] = raw.split('?');
  if (!address.startsWith('/') || address.startsWith('//') || /[\\#]/.test(raw)) return undefined;
  try {
    const segments = address.split('/').map(decodeURIComponent);
    return segments.every(isOrdinary) ? { path: segments.join('/'), query: rest.join('?') } : undefined;
  } catch {
    return undefined;
  }
}

/** A name, not a way to another folder, and without control characters. */
function isOrdinary(segment: string): boolean {
  for (let n = 0; n < segment.length; n++) {
    const code = segment.charCodeAt(n);
    if (code < 32 || code === 127) return false;
  }
  return !segment.includes('/') && segment !== '.' && segment !== '..';
}

/** The address under which what is asked for is kept, and its route; undefined when it is no kept page. */
export function keptAddressOf(target: Target): { address: string; route: Route } | undefined {
  const { path, query } = target;
  const route = routeOf(path);
  if (route?.kind !== 'kept' || presentAddressOf(target) !== undefined) return undefined;
  const address = canonicalAddress(path, query, route);
  return address === undefined ? undefined : { address, route };
}
