import { Parser } from 'htmlparser2';

/** Our own module, the one script that a reader page may load. */
const OWN_SCRIPT = /^\/reader\.js(?:\?|$)/;

/**
 * A reader page without the framework's scripts, their preloads, its inline data and its comments: React
 * never runs on a reader page. `application/ld+json` and our own module stay. All else is kept byte for
 * byte: the parser tells where the parts are, and the rest is copied.
 */
export function finishReaderHtml(html: string): string {
  const kept: string[] = [];
  let from = 0;
  let droppedFrom: number | undefined;
  const drop = (start: number, end: number) => {
    kept.push(html.slice(from, start));
    from = end;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' && !staysScript(attributes)) droppedFrom = parser.startIndex;
      if (name === 'link' && isScriptPreload(attributes)) drop(parser.startIndex, parser.endIndex + 1);
    },
    onclosetag(name) {
      if (name !== 'script' || droppedFrom === undefined) return;
      drop(droppedFrom, parser.endIndex + 1);
      droppedFrom = undefined;
    },
    oncomment() {
      drop(parser.startIndex, parser.endIndex + 1);
    },
  });
  parser.end(html);
  // A script that never ends takes the rest with it, as it would in a browser.
  kept.push(html.slice(from, droppedFrom ?? html.length));
  return kept.join('');
}

type Attributes = Record<string, string>;

function staysScript({ type, src }: Attributes): boolean {
  return type === 'application/ld+json' || (src !== undefined && OWN_SCRIPT.test(src));
}

function isScriptPreload({ rel, as }: Attributes): boolean {
  return rel === 'modulepreload' || (rel === 'preload' && as === 'script') || rel === 'expect';
}
