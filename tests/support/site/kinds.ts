import { routeOf } from '../../../server/routes';
import { AWKWARD } from '../awkward/slugs';
import type { Crawl } from './crawl';

/** The addresses that stand for all: a page of each route, what the demo's articles have most in, and the awkward ones. */
export function pagesOfEachKind({ answers }: Crawl): string[] {
  const kinds = new Map<string, string>();
  for (const { address, facts } of answers.values()) {
    const route = facts && routeOf(new URL(address, 'http://x').pathname);
    if (route && !kinds.has(route.name)) kinds.set(route.name, address);
  }
  const awkward = Object.values(AWKWARD).map((slug) => `/articles/${slug}`);
  return [...new Set([...kinds.values(), ...awkward])].filter((address) => answers.has(address));
}
