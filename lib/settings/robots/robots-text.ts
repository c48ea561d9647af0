import type { RobotsSettings } from './schema';

/** What no crawler is asked to read: pages that are one person's, and the house. */
const CLOSED = ['/admin', '/sign-in', '/reader/', '/moderate/', '/articles/*/comments/'];

const SITEMAPS = ['/sitemap.xml', '/sitemap-news.xml'];

/**
 * The text of robots.txt. A site that wants to be in no search result says so in its pages: a crawler that may
 * not read them would never learn it.
 */
export function robotsText({ index, lines }: RobotsSettings, absolute: (path: string) => string): string {
  const own = lines.length === 0 ? [] : ['', ...lines];
  const sitemaps = index ? ['', ...SITEMAPS.map((path) => `Sitemap: ${absolute(path)}`)] : [];
  return `${['User-agent: *', ...CLOSED.map((path) => `Disallow: ${path}`), ...own, ...sitemaps].join('\n')}\n`;
}
