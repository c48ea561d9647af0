import { Parser } from 'htmlparser2';

/** What a page says of itself, and where it leads. Addresses as they stand in it. */
export type Facts = {
  title: string;
  titles: number;
  description: string;
  robots: string;
  canonical: string;
  headings: number;
  /** What a reader can follow. */
  links: string[];
  /** What a browser loads, and what machines follow. */
  parts: string[];
  ids: Set<string>;
  /** Ids that stand twice. */
  twice: string[];
};

const candidates = (srcset: string) => srcset.split(/,\s+/).map((one) => one.trim().split(/\s/)[0] ?? '');

/** Reads the facts off a page's HTML. */
export function factsOf(html: string): Facts {
  const facts: Facts = {
    title: '',
    titles: 0,
    description: '',
    robots: '',
    canonical: '',
    headings: 0,
    links: [],
    parts: [],
    ids: new Set(),
    twice: [],
  };
  let inTitle = false;
  let inSvg = 0;
  let inTemplate = 0;
  const parser = new Parser({
    onopentag(name, { id, href, src, srcset, imagesrcset, rel = '', content = '', ...rest }) {
      if (name === 'svg') inSvg++;
      if (name === 'template') inTemplate++;
      if (inTemplate > 0) return;
      if (id !== undefined) {
        if (facts.ids.has(id)) facts.twice.push(id);
        facts.ids.add(id);
      }
      if (name === 'title' && inSvg === 0) {
        inTitle = true;
        facts.titles++;
      }
      if (name === 'h1') facts.headings++;
      if (name === 'meta' && rest.name === 'description') facts.description = content;
      if (name === 'meta' && rest.name === 'robots') facts.robots = content;
      if (name === 'meta' && rest.property === 'og:image') facts.parts.push(content);
      if (name === 'a' && href !== undefined) facts.links.push(href);
      if (name === 'form' && rest.action && rest.method?.toLowerCase() !== 'post')
        facts.links.push(rest.action);
      if (name === 'link' && href !== undefined) {
        if (rel === 'canonical') facts.canonical = href;
        else if (rel !== 'preconnect') facts.parts.push(href);
      }
      if (src !== undefined) facts.parts.push(src);
      for (const set of [srcset, imagesrcset]) if (set) facts.parts.push(...candidates(set));
    },
    ontext(text) {
      if (inTitle) facts.title += text;
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false;
      if (name === 'svg') inSvg--;
      if (name === 'template') inTemplate--;
    },
  });
  parser.end(html);
  return facts;
}
