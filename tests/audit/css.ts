import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Answer } from '../support/site/crawl';
import { check, errorsIn, type Message } from './java';

/** What this version of the checker does not know yet, and where it is defined. Each is only what its pattern says. */
const AHEAD: { message: RegExp; by: string }[] = [
  {
    message: /“(?:size-adjust|ascent-override|descent-override|line-gap-override)”/,
    by: 'CSS Fonts 5, 6.1–6.2',
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
 * The checker knows no cascade layers (CSS Cascade 5, 6.4) and would read nothing of what is in them: in the place of
 * a layer it gets a media query that is always true, and statements about their order are left out.
 */
const withoutLayers = (css: string) =>
  css.replace(/@layer[^{};]*;/g, '').replace(/@layer[^{};]*\{/g, '@media all{');

/** The errors that the checker finds in styles. */
export async function cssErrors(pages: Answer[], sheets: Answer[], folder: string): Promise<string[]> {
  const names = new Map<string, string>();
  for (const [css, name] of stylesOf(pages, sheets)) {
    const file = path.join(folder, `${names.size}.css`);
    writeFileSync(file, withoutLayers(css));
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
