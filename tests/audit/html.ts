import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Answer } from '../support/site/crawl';
import { check, errorsIn } from './java';

/** The errors that the Nu Html Checker finds in pages. */
export async function htmlErrors(pages: Answer[], folder: string): Promise<string[]> {
  const names = new Map<string, string>();
  for (const [n, { address, text }] of pages.entries()) {
    const file = path.join(folder, `${n}.html`);
    // Its styles are looked at apart (css.ts).
    writeFileSync(file, text.replace(/<style>[^<]*<\/style>/g, '<style></style>'));
    names.set(path.basename(file), address);
  }
  const nameOf = (url: string) => names.get(path.basename(url)) ?? url;
  return errorsIn(await check([...names.keys()].map((name) => path.join(folder, name))), nameOf);
}
