import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Answer } from '../support/site/crawl';
import { check, errorsIn, type Message } from './java';

/** What this version of the checker does not know yet, and where it is defined. Each is only what its pattern says. */
const AHEAD: { message: RegExp; by: string }[] = [
  { message: /“field-sizing”: Property “field-sizing” doesn't exist/, by: 'CSS Basic User Interface 4, 5.5' },
  // It does not look into a custom property, and takes it for no length.
  { message: /Invalid type: “100%, var\(--/, by: 'CSS Values 4, 10.2, and CSS Variables 1, 3' },
  { message: /“inline-size”: The types are incompatible/, by: 'CSS Values 4, 10.2, and CSS Variables 1, 3' },
  {
    message: /“(?:size-adjust|ascent-override|descent-override|line-gap-override)”/,
    by: 'CSS Fonts 5, 4',
  },
];

/** The styles of pages, those that stand in them and those that they load, once each. */
export function stylesOf(pages: Answer[], sheets: Answer[]): Map<string, string> {
  const styles = new Map(sheets.map(({ text, address }) => [text, address]));
  for (const { text, address } of pages) {
    for (const [, css = ''] of text.matchAll(/<style>([^<]*)<\/style>/g)) {
      if (!styles.has(css)) styles.set(css, `a style of ${address}`);
    }
  }
  return styles;
}

/**
 * What the checker cannot read, it skips with all that is in it: it gets something else in its place. Layers (CSS Cascade
 * 5, 6.4) become a media query that is always true, and statements about their order are left out; so do questions about
 * selectors (CSS Conditional 4, 2). The part of `details` that opens (CSS Pseudo 4) becomes a part that it knows.
 */
const readable = (css: string) =>
  css
    .replace(/@layer[^{};]*;/g, '')
    .replace(/@layer[^{};]*\{|@supports selector\([^{};]*\{/g, '@media all{')
    .replaceAll('::details-content', '::before');

/** The errors that the checker finds in styles. */
export async function cssErrors(pages: Answer[], sheets: Answer[], folder: string): Promise<string[]> {
  const names = new Map<string, string>();
  for (const [css, name] of stylesOf(pages, sheets)) {
    const file = path.join(folder, `${names.size}.css`);
    writeFileSync(file, readable(css));
    names.set(path.basename(file), name);
  }
  if (names.size === 0) return ['no style was found'];
  const messages = await check(
    [...names.keys()].map((name) => path.join(folder, name)),
    ['--css'],
  );
  const isAhead = ({ message }: Message) => AHEAD.some((known) => known.message.test(message));
  return errorsIn(
    messages.filter((message) => !isAhead(message)),
    (url) => names.get(path.basename(url)) ?? url,
  );
}
