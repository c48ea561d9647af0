import { isAllowedHref, isHttpUrl } from '@/lib/articles/body/addresses';

/** What pages and mail programs put around an address, with the key that holds the address itself. */
const WRAPPERS: [RegExp, string[]][] = [
  [/^(?:www\.)?google\.[a-z.]{2,6}\/url$/, ['q', 'url']],
  [/^(?:l|lm)\.(?:facebook|instagram)\.com\/(?:l\.php)?$/, ['u']],
  [/^[\w.]+\.safelinks\.protection\.outlook\.com\/$/, ['url']],
  [/^(?:www\.)?linkedin\.com\/(?:redir\/redirect|safety\/go)$/, ['url']],
  [/^(?:www\.)?youtube\.com\/redirect$/, ['q']],
  [/^out\.reddit\.com\//, ['url']],
  [/^slack-redir\.net\/link$/, ['url']],
];

/** What says only from where a reader came. */
const TRACKERS =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|igsh|_hsenc|_hsmi|yclid|twclid|xtor)$/i;

/**
 * A pasted address without trackers; a page of this site by its path. Undefined for what a body may not link to:
 * scripts, files, paths of another site, places within the page that was copied.
 */
export function cleanAddress(href: string, origin: string): string | undefined {
  const address = unwrapped(href.trim(), 3);
  if (!isHttpUrl(address)) return /^mailto:/i.test(address) && isAllowedHref(address) ? address : undefined;
  const url = new URL(address);
  const tracked = [...url.searchParams.keys()].filter((key) => TRACKERS.test(key));
  for (const key of tracked) url.searchParams.delete(key);
  if (url.origin === origin) return `${url.pathname}${url.search}${url.hash}`;
  // What needs no change is not written anew: an address may be odd, and work.
  const clean = tracked.length > 0 ? url.href : address;
  return isAllowedHref(clean) ? clean : undefined;
}

function unwrapped(address: string, depth: number): string {
  if (depth === 0 || !isHttpUrl(address)) return address;
  const url = new URL(address);
  const keys = WRAPPERS.find(([pattern]) => pattern.test(`${url.hostname}${url.pathname}`))?.[1];
  const inner = keys?.map((key) => url.searchParams.get(key)).find((value) => value?.startsWith('http'));
  return inner ? unwrapped(inner, depth - 1) : address;
}
