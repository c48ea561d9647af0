import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startAwkwardBlog } from '../support/awkward/blog';
import { crawl } from '../support/site/crawl';
import { cssErrors } from './css';
import { htmlErrors } from './html';
import { missingJava } from './java';
import { lighthouseTable, missingChromium } from './lighthouse';

/**
 * `npm run audit`: the tools that need more than `npm test` has, on a blog of its own with the demo and what is
 * awkward to show. Says what it had to skip, and ends with 1 when a tool found something; times that are longer than
 * they should be are told and no more, since other work on the machine makes them so.
 */

const say = (line: string) => process.stdout.write(`${line}\n`);
let failed = false;

function result(what: string, faults: string[]): void {
  if (faults.length > 0) failed = true;
  say(`\n${faults.length === 0 ? '✓' : '✗'} ${what}`);
  for (const fault of faults) say(`    ${fault}`);
}

const folder = mkdtempSync(path.join(tmpdir(), 'causerie-audit-'));
const blog = await startAwkwardBlog();
try {
  const site = await crawl(blog.url);
  const answers = [...site.answers.values()];
  const pages = answers.filter(({ facts }) => facts !== undefined);
  const noJava = await missingJava();
  if (noJava) say(`\n– Nu Html Checker: skipped, ${noJava}`);
  else {
    result(`Nu Html Checker: ${pages.length} pages`, await htmlErrors(pages, folder));
    const sheets = answers.filter(({ type }) => type.startsWith('text/css'));
    result('the styles of these pages', await cssErrors(pages, sheets, folder));
  }
  const noChromium = missingChromium();
  if (noChromium) say(`\n– Lighthouse: skipped, ${noChromium}`);
  else {
    const { lines, faults, late } = await lighthouseTable(blog.url, site);
    say(`\n${lines.join('\n')}`);
    result('Lighthouse', faults);
    if (late.length > 0)
      say(`\n– goals of time that are missed on this machine:\n    ${late.join('\n    ')}`);
  }
} finally {
  await blog.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
