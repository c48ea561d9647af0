import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The stylesheets of a build as they can stand in a page, by their address. */
export type Styles = ReadonlyMap<string, { css: string; hash: string }>;

const CHUNKS = '/_next/static/chunks/';

/** Reads the stylesheets of the build in the folder `dist`; none where there is no build (`next dev`). */
export function readStyles(dist: string): Styles {
  const folder = path.join(dist, 'static/chunks');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.css')) : [];
  return new Map(
    names.flatMap((name) => {
      const css = standing(readFileSync(path.join(folder, name), 'utf8'));
      // It would end the element: such a file stays where it is.
      if (css.includes('</')) return [];
      const hash = `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
      return [[CHUNKS + name, { css, hash }] as const];
    }),
  );
}

/** Addresses in a page are not those in a file of it. */
const standing = (css: string) =>
  css.trim().replace(/url\((["']?)\.\.\//g, (_, quote: string) => `url(${quote}/_next/static/`);
