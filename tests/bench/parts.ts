import { copyFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { chromium } from 'playwright-core';
import { ARTICLE, type Data, memoryOf, SLUG } from './blog';
import { BEHIND_PROXY, countComments } from './comments';
import { copiesScript, copyArticles } from './copies';
import { addComments } from './many-comments';
import { commentsScript } from './texts';
import { median, wrk } from './tools';

/** What is measured of the blog alone. Each returns a figure and what it is made of. */

const headers = { 'accept-encoding': 'gzip' };

/** Renders of the page from the database in a second: nothing is kept, and no two ask for the same page. */
export async function coldRenders({ folder, file, start }: Data): Promise<number> {
  copyArticles(file, 200);
  addComments(file, 'copie-1__', 20);
  const blog = await start({ PAGE_CACHE_MIB: '0' });
  const script = copiesScript(folder, 64);
  await wrk(`${blog.url}/`, { script, seconds: 6 });
  const runs: number[] = [];
  for (let n = 0; n < 5; n++) {
    const { perSecond, failed } = await wrk(`${blog.url}/`, { script, seconds: 4 });
    if (failed > 0) throw new Error('cold renders failed');
    runs.push(perSecond);
  }
  await blog.stop();
  return median(runs);
}

export type Writes = { perSecond: number; accepted: number; stored: number; readsPerSecond: number };

/** Comments accepted in a second while other readers read as fast as they can, and how many are stored. */
export async function writes({ folder, file, start }: Data): Promise<Writes> {
  const blog = await start(BEHIND_PROXY);
  const script = (first: number) => commentsScript(folder, ARTICLE, blog.url, first);
  await wrk(`${blog.url}${ARTICLE}`, { headers });
  await wrk(`${blog.url}${ARTICLE}`, { script: script(0), connections: 16, seconds: 3 });
  const before = countComments(file);
  const [reads, sent] = await Promise.all([
    wrk(`${blog.url}${ARTICLE}`, { headers, seconds: 10 }),
    wrk(`${blog.url}${ARTICLE}`, { script: script(1_000_000), connections: 16, seconds: 10 }),
  ]);
  await blog.stop();
  const accepted = sent.requests - sent.failed;
  return {
    perSecond: sent.perSecond,
    accepted,
    stored: countComments(file) - before,
    readsPerSecond: reads.perSecond,
  };
}

export type Bytes = { all: number; withoutFonts: number; script: number; framework: number };

/** What a browser loads for a first visit of the article, pictures apart, headers included. */
export async function bytes({ start }: Data): Promise<Bytes> {
  const blog = await start();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  const loaded: { url: string; type: string; size: number }[] = [];
  page.on('requestfinished', async (request) => {
    const sizes = await request.sizes();
    const size = sizes.responseBodySize + sizes.responseHeadersSize;
    loaded.push({ url: request.url(), type: request.resourceType(), size });
  });
  await page.goto(`${blog.url}${ARTICLE}`, { waitUntil: 'networkidle' });
  await browser.close();
  await blog.stop();
  const sum = (of: (one: (typeof loaded)[number]) => boolean) =>
    loaded.filter(of).reduce((total, { size }) => total + size, 0);
  const isPicture = ({ url }: { url: string }) => url.includes('/media/') && url.endsWith('.webp');
  return {
    all: sum((one) => !isPicture(one)),
    withoutFonts: sum((one) => !isPicture(one) && one.type !== 'font'),
    script: sum(({ type }) => type === 'script'),
    framework: sum(({ url }) => url.includes('/_next/') && url.endsWith('.js')),
  };
}

export type Growth = { what: string; warm: number; cold: number };

/** The time of a page, in milliseconds, alone on the machine: the median of a few seconds of one reader. */
async function times(data: Data, address: string): Promise<{ warm: number; cold: number }> {
  const of = async (env: Record<string, string>) => {
    const blog = await data.start(env);
    await wrk(`${blog.url}${address}`, { connections: 1, seconds: 3, headers });
    const runs: number[] = [];
    for (let n = 0; n < 3; n++)
      runs.push((await wrk(`${blog.url}${address}`, { connections: 1, seconds: 2, headers })).p50);
    await blog.stop();
    // No answer at all within a run is no time.
    return median(runs.map((time) => (time === 0 ? Number.POSITIVE_INFINITY : time)));
  };
  return { warm: await of({}), cold: await of({ PAGE_CACHE_MIB: '0' }) };
}

/** How much longer a page takes on a large blog than on a small one. */
export async function growth(data: Data): Promise<Growth[]> {
  const small = path.join(data.folder, 'small.db');
  const keep = new Database(data.file);
  keep.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  keep.close();
  copyFileSync(data.file, small);
  const grown: Growth[] = [];
  const compare = async (what: string, grow: () => void) => {
    const before = await times(data, ARTICLE);
    grow();
    const after = await times(data, ARTICLE);
    grown.push({ what, warm: after.warm / before.warm, cold: after.cold / before.cold });
    copyFileSync(small, data.file);
  };
  copyArticles(data.file, 100);
  await compare('100 → 100,000 articles', () => copyArticles(data.file, 100_000));
  await compare('20 → 10,000 comments on the article', () => addComments(data.file, SLUG, 10_000));
  return grown;
}

/** Memory after a million requests by what it was after ten thousand. */
export async function memory({ start }: Data): Promise<{ ratio: number; after: number; requests: number }> {
  const blog = await start();
  let requests = 0;
  const ask = async (until: number) => {
    while (requests < until)
      requests += (await wrk(`${blog.url}${ARTICLE}`, { headers, seconds: 1 })).requests;
  };
  await ask(10_000);
  const before = memoryOf(blog.pid);
  await ask(1_000_000);
  const after = memoryOf(blog.pid);
  await blog.stop();
  return { ratio: after / before, after, requests };
}
