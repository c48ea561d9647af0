import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import type { Sheet } from './page-styles';
import type { Styles } from './reader-styles';
import type { Allowed } from './security-headers';

/** Our own module, the one script that a reader page may load. */
const OWN_SCRIPT = /^\/reader\.js(?:\?|$)/;

export type Finished = { html: string; allowed: Allowed };

/**
 * A reader page without the framework's scripts, their preloads, its inline data and its comments: React never runs on a
 * reader page. `application/ld+json` and our own module stay. Of the stylesheets of the build what may meet something in
 * the page stands in it: a phone far away would wait for each of them before it shows a word. Fonts are asked for at the
 * end of the head, after the first picture. All else is kept byte for byte: the parser tells where the parts are, and the
 * rest is copied.
 */
export function finishReaderHtml(html: string, styles: Styles = new Map()): Finished {
  const kept: string[] = [];
  const sheets: Sheet[] = [];
  const names = new Set<string>();
  let stylesAt = 0;
  const fonts: string[] = [];
  let from = 0;
  let droppedFrom: number | undefined;
  const drop = (start: number, end: number) => {
    kept.push(html.slice(from, start));
    from = end;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      names.add(name);
      if (attributes.id !== undefined) names.add(`#${attributes.id}`);
      // What a click will be given is there too (components/articles/embed-card.tsx).
      const classes = `${attributes.class ?? ''} ${attributes['data-class'] ?? ''}`;
      for (const one of classes.split(/\s+/)) names.add(`.${one}`);
      if (name === 'script' && !staysScript(attributes)) droppedFrom = parser.startIndex;
      if (name !== 'link') return;
      if (isScriptPreload(attributes)) drop(parser.startIndex, parser.endIndex + 1);
      if (attributes.rel === 'preload' && attributes.as === 'font') {
        fonts.push(html.slice(parser.startIndex, parser.endIndex + 1));
        drop(parser.startIndex, parser.endIndex + 1);
      }
      const sheet = attributes.rel === 'stylesheet' ? styles.get(attributes.href ?? '') : undefined;
      if (sheet === undefined) return;
      drop(parser.startIndex, parser.endIndex + 1);
      if (sheets.length === 0) stylesAt = kept.push('') - 1;
      sheets.push(sheet);
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
  const allowed: Allowed = { styles: [], players: names.has('.embed') };
  if (sheets.length === 0) return { html: kept.join(''), allowed };
  const css = sheets.map((sheet) => sheet(names)).join('');
  kept[stylesAt] = `<style>${css}</style>`;
  const hash = createHash('sha256').update(css).digest('base64');
  return { html: kept.join(''), allowed: { ...allowed, styles: [`'sha256-${hash}'`] } };
}

type Attributes = Record<string, string>;

function staysScript({ type, src }: Attributes): boolean {
  return type === 'application/ld+json' || (src !== undefined && OWN_SCRIPT.test(src));
}

function isScriptPreload({ rel, as }: Attributes): boolean {
  return rel === 'modulepreload' || (rel === 'preload' && as === 'script') || rel === 'expect';
}
