import type { RobotsSettings } from './schema';

/** What no crawler is asked to read: pages that are one person's, and the house. */
const CLOSED = ['/admin', '/sign-in', '/reader/', '/moderate/', '/articles/*/comments/'];

/**
 * The text of robots.txt. A site that wants to be in no search result says so in its pages: a crawler that may
 * not read them would never learn it.
 */
export function robotsText({ lines }: RobotsSettings): string {
  const own = lines.length === 0 ? [] : ['', ...lines];
  return `${['User-agent: *', ...CLOSED.map((path) => `Disallow: ${path}`), ...own].join('\n')}\n`;
}
