import { routeOf } from '../../../server/routes';
import { type Facts, factsOf } from './facts';

/** An address of the site and what it answered. `facts` are those of a page. */
export type Answer = {
  address: string;
  status: number;
  type: string;
  /** Where a redirect leads, as an address of the site; elsewhere as it stands. */
  location: string;
  /** What the header or the page says to search engines. */
  noindex: boolean;
  text: string;
  facts: Facts | undefined;
  /** The page that led here first. */
  from: string;
};

export type Crawl = { url: string; answers: Map<string, Answer>; reached: Set<string> };

/** One after the other they take a minute; all at once they are refused. */
const AT_ONCE = 8;
/** Pages of one comment, of one form, and pages of comments: all are alike. */
const ALIKE = 12;

/** The address within the site, without the fragment; undefined for one of another site and for what is no page. */
export function addressIn(
  url: string,
  href: string,
  base: string,
): { address: string; fragment: string } | undefined {
  if (!URL.canParse(href, url + base)) return undefined;
  const { origin, pathname, search, hash } = new URL(href, url + base);
  return origin === url
    ? { address: pathname + search, fragment: decodeURIComponent(hash.slice(1)) }
    : undefined;
}

/**
 * Reads every address of a site that its pages lead to, beginning with the home page: what readers follow
 * (`reached`), and what browsers and machines load. Of pages of which there is one for every comment, some.
 */
export async function crawl(url: string, from: string[] = ['/']): Promise<Crawl> {
  const found: Crawl = { url, answers: new Map(), reached: new Set(from) };
  const queue = from.map((address) => ({ address, from: '' }));
  const asked = new Set(from);
  const alike = new Map<string, number>();
  const add = (address: string, page: string) => {
    if (asked.has(address)) return;
    const kind = alikeAs(address);
    const count = kind === undefined ? 0 : (alike.get(kind) ?? 0);
    if (kind !== undefined) alike.set(kind, count + 1);
    if (count >= ALIKE) return;
    asked.add(address);
    queue.push({ address, from: page });
  };
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const answer = await ask(url, next.address, next.from);
      found.answers.set(answer.address, answer);
      if (answer.location.startsWith('/')) add(answer.location, answer.address);
      for (const href of answer.facts?.links ?? []) {
        const at = addressIn(url, href, answer.address);
        if (at === undefined) continue;
        found.reached.add(at.address);
        add(at.address, answer.address);
      }
      for (const href of answer.facts?.parts ?? []) {
        const at = addressIn(url, href, answer.address);
        if (at !== undefined) add(at.address, answer.address);
      }
    }
  };
  // A worker that finds the queue empty is not done while another one reads a page.
  while (queue.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

/** What addresses of which there are very many have in common. */
function alikeAs(address: string): string | undefined {
  const { pathname, searchParams } = new URL(address, 'http://x');
  const route = routeOf(decodeURIComponent(pathname));
  if (route?.kind === 'page') return `${route.name}?${[...searchParams.keys()]}`;
  return searchParams.has('comments') ? `${pathname}?${searchParams.get('order') ?? ''}` : undefined;
}

async function ask(url: string, address: string, from: string): Promise<Answer> {
  const answer = await fetch(url + address, { redirect: 'manual' });
  const type = answer.headers.get('content-type') ?? '';
  const isText = /^(?:text|application\/(?:[\w.+-]*xml|[\w.+-]*json))/.test(type);
  const text = isText ? await answer.text() : '';
  if (!isText) await answer.arrayBuffer();
  const facts = type.startsWith('text/html') && answer.status === 200 ? factsOf(text) : undefined;
  const location = answer.headers.get('location') ?? '';
  return {
    address,
    status: answer.status,
    type,
    location: location && (addressIn(url, location, address)?.address ?? location),
    noindex: /noindex/.test(`${answer.headers.get('x-robots-tag')} ${facts?.robots}`),
    text,
    facts,
    from,
  };
}

/** The pages that search engines may keep: found, not marked, and not another address of the same page. */
export function indexable({ url, answers }: Crawl): Answer[] {
  return [...answers.values()].filter(
    ({ facts, noindex, address }) =>
      facts !== undefined &&
      !noindex &&
      new URL(facts.canonical || address, url).href === new URL(address, url).href,
  );
}
