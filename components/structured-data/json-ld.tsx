import type { Graph, Thing } from 'schema-dts';

/** What could end the element, or a line of it, stands as an escape: it is text all the same. */
const ESCAPED = /[<>&\u2028\u2029]/g;
const escapeOf = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** What search engines are told of a page, in the words of schema.org. A block of data: nothing in it runs. */
export function JsonLd({ nodes }: { nodes: readonly Thing[] }) {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return <script type="application/ld+json">{JSON.stringify(graph).replace(ESCAPED, escapeOf)}</script>;
}
