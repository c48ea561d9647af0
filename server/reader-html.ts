import { Parser } from 'htmlparser2';
import type { Styles } from './reader-styles';

/** Our own module, the one script that a reader page may load. */
const OWN_SCRIPT = /^\/reader\.js(?:\?|$)/;

export type Finished = {
  html: string;
  /** The hashes of the styles that stand in it, for the policy of the page. */
  styles: string[];
};

/**
 * A reader page without the framework's scripts, their preloads, its inline data and its comments: React
 * never runs on a reader page. `application/ld+json` and our own module stay. Stylesheets of the build stand in
 * the page: a phone far away would wait for each of them before it shows a word. Fonts are asked for at the end
 * of the head, after the first picture. All else is kept byte for byte: the parser tells where the parts are,
 * and the rest is copied.
 */
export function finishReaderHtml(html: string, styles: Styles = new Map()): Finished {
  const kept: string[] = [];
  const hashes: string[] = [];
  const fonts: string[] = [];
  let from = 0;
  let droppedFrom: number | undefined;
  const drop = (start: number, end: number) => {
    kept.push(html.slice(from, start));
    from = end;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' && !staysScript(attributes)) droppedFrom = parser.startIndex;
      if (name !== 'link') return;
      if (isScriptPreload(attributes)) drop(parser.startIndex, parser.endIndex + 1);
      if (attributes.rel === 'preload' && attributes.as === 'font') {
        fonts.push(html.slice(parser.startIndex, parser.endIndex + 1));
        drop(parser.startIndex, parser.endIndex + 1);
      }
      const style = attributes.rel === 'stylesheet' ? styles.get(attributes.href ?? '') : undefined;
      if (style === undefined) return;
      drop(parser.startIndex, parser.endIndex + 1);
      kept.push(`<style>${style.css}</style>`);
      hashes.push(style.hash);
    },
    onclosetag(name) {
      if (name === 'head') {
        drop(parser.startIndex, parser.startIndex);
        kept.push(...fonts.splice(0));
      }
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
  return { html: kept.join(''), styles: hashes };
}

type Attributes = Record<string, string>;

function staysScript({ type, src }: Attributes): boolean {
  return type === 'application/ld+json' || (src !== undefined && OWN_SCRIPT.test(src));
}

function isScriptPreload({ rel, as }: Attributes): boolean {
  return rel === 'modulepreload' || (rel === 'preload' && as === 'script') || rel === 'expect';
}
