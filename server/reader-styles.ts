import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Names, type Sheet, sheetOf } from './page-styles';

/** The stylesheets that can stand in a page, by their address. */
export type Styles = ReadonlyMap<string, Sheet>;

const CHUNKS = '/_next/static/chunks/';

/** Reads the stylesheets of the build in the folder `dist`; none where there is no build (`next dev`). */
export function readStyles(dist: string): Styles {
  const folder = path.join(dist, 'static/chunks');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.css')) : [];
  const always = namesInScript();
  return new Map(
    names.flatMap((name) => {
      const css = standing(readFileSync(path.join(folder, name), 'utf8'));
      // It would end the element: such a file stays where it is.
      return css.includes('</') ? [] : [[CHUNKS + name, sheetOf(css, always)] as const];
    }),
  );
}

/** Addresses in a page are not those in a file of it. */
const standing = (css: string) =>
  css.trim().replace(/url\((["']?)\.\.\//g, (_, quote: string) => `url(${quote}/_next/static/`);

/** Whatever our script may give an element: any word of it. */
function namesInScript(): Names {
  const words = readFileSync('public/reader.js', 'utf8').match(/[a-z][\w-]*/gi) ?? [];
  return new Set(words.flatMap((word) => [word, `.${word}`, `#${word}`]));
}
