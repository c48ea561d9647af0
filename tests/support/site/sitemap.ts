import { Parser } from 'htmlparser2';
import { addressIn, type Crawl, indexable } from './crawl';

/** The addresses in the sitemaps that robots.txt names, those of news apart: they are all in the others. */
async function listed(url: string): Promise<Set<string>> {
  const robots = await (await fetch(`${url}/robots.txt`)).text();
  const found = new Set<string>();
  const queue = [...robots.matchAll(/^sitemap:\s*(\S+)/gim)].map(([, address]) => address ?? '');
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const answer = await fetch(next);
    if (!answer.ok) throw new Error(`${next} answers ${answer.status}`);
    const { isIndex, places } = placesOf(await answer.text());
    if (isIndex) queue.push(...places);
    else for (const place of places) found.add(addressIn(url, place, '/')?.address ?? place);
  }
  return found;
}

/** The addresses of a sitemap or of an index of them. */
function placesOf(xml: string): { isIndex: boolean; places: string[] } {
  const path: string[] = [];
  const places: string[] = [];
  let isIndex = false;
  const parser = new Parser(
    {
      onopentag(name) {
        path.push(name);
        if (name === 'sitemapindex') isIndex = true;
        if (name === 'loc') places.push('');
      },
      ontext(text) {
        if (path.at(-1) === 'loc') places.push((places.pop() ?? '') + text.trim());
      },
      onclosetag: () => void path.pop(),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { isIndex, places };
}

/** Pages that no link leads to, and pages that no sitemap names. */
export async function orphans(crawl: Crawl): Promise<string[]> {
  const inSitemaps = await listed(crawl.url);
  if (inSitemaps.size === 0) return ['robots.txt names no sitemap with pages'];
  const pages = indexable(crawl).map(({ address }) => address);
  return [
    ...[...inSitemaps]
      .filter((address) => !crawl.reached.has(address))
      .map((address) => `no link leads to ${address}`),
    // Later pages of a list and of comments are found by following it.
    ...pages
      .filter((address) => !inSitemaps.has(address) && !address.includes('?'))
      .map((address) => `no sitemap names ${address}`),
  ];
}
