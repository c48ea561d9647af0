import { Parser } from 'htmlparser2';

/** What a page says to machines, read off its HTML. */
export type Head = {
  titles: string[];
  /** By name or property; each with all of its values. */
  metas: Record<string, string[]>;
  links: Record<string, string[]>;
  /** The blocks of JSON-LD, as they stand in the page. */
  data: string[];
};

export function headOf(html: string): Head {
  const head: Head = { titles: [], metas: {}, links: {}, data: [] };
  let take: ((text: string) => void) | undefined;
  const add = (to: Record<string, string[]>, key: string, value: string) => {
    to[key] = [...(to[key] ?? []), value];
  };
  const begin = (list: string[]) => {
    list.push('');
    take = (text) => {
      list[list.length - 1] += text;
    };
  };
  const parser = new Parser({
    onopentag(name, { name: named, property, content = '', rel, href = '', type }) {
      const key = named ?? property;
      if (name === 'meta' && key !== undefined) add(head.metas, key, content);
      if (name === 'link' && rel !== undefined) add(head.links, rel, href);
      if (name === 'title') begin(head.titles);
      if (name === 'script' && type === 'application/ld+json') begin(head.data);
    },
    ontext: (text) => take?.(text),
    onclosetag(name) {
      if (name === 'title' || name === 'script') take = undefined;
    },
  });
  parser.end(html);
  return head;
}

export type Node = Record<string, unknown> & { '@type': string; '@id'?: string };

/** The nodes of a page's one block of JSON-LD, by their types. @throws for none, or more than one */
export function nodesIn(head: Head): Record<string, Node> {
  if (head.data.length !== 1) throw new Error(`${head.data.length} blocks of JSON-LD`);
  const graph = JSON.parse(head.data[0] ?? '') as { '@context': string; '@graph': Node[] };
  if (graph['@context'] !== 'https://schema.org') throw new Error(graph['@context']);
  return Object.fromEntries(graph['@graph'].map((node) => [node['@type'], node]));
}
