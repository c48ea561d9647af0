import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ARTICLE, type Data } from './blog';
import { isr } from './peers/isr';
import { nginx } from './peers/nginx';
import type { Article, Peer } from './peers/peer';
import { wordpress } from './peers/wordpress';
import { figure, type Row } from './report';
import { type Measured, median, wrk } from './tools';

const PEERS: Peer[] = [nginx, isr, wordpress];
const ROUNDS = 5;

/** What a peer is given of the article: its bytes, and its text for who makes a page of it again. */
async function articleOf(url: string): Promise<Article> {
  const page = Buffer.from(
    await (await fetch(url, { headers: { 'accept-encoding': 'identity' } })).arrayBuffer(),
  );
  const html = page.toString();
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const text = (part: string) => part.replace(/<[^>]+>/g, '').trim();
  return {
    page,
    gzipped: gzipSync(page, { level: 6 }),
    title: text(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? ''),
    body: main.split('id="comments"')[0] ?? '',
    comments: [...html.matchAll(/class="comment-text">([\s\S]*?)<\/div>/g)]
      .map(([, part = '']) => text(part))
      .filter(Boolean),
  };
}

/** The kept page and its peers, in turns, so that what the machine does otherwise meets them all. */
export async function throughput(data: Data): Promise<Row[]> {
  const blog = await data.start();
  const own = `${blog.url}${ARTICLE}`;
  const article = await articleOf(own);
  const missing = [...new Set(PEERS.flatMap((peer) => peer.packages()))];
  if (missing.length > 0)
    console.log(`  Missing, and skipped: apt-get install --no-install-recommends ${missing.join(' ')}\n`);
  // The servers of Debian run as other users than who owns the folder.
  chmodSync(data.folder, 0o755);
  const servers = [{ name: 'kept page', url: own, stop: () => blog.stop() }];
  const runs = new Map<string, Measured[]>([['kept page', []]]);
  try {
    for (const peer of PEERS) {
      if (peer.packages().length > 0) continue;
      const folder = path.join(data.folder, String(servers.length));
      mkdirSync(folder);
      servers.push({ name: peer.name, ...(await peer.start(folder, article)) });
      runs.set(peer.name, []);
    }
    // What compiles itself while it runs has had its time.
    for (const { url } of servers) await wrk(url, { seconds: 10 });
    for (let round = 0; round < ROUNDS; round++)
      for (const { name, url } of servers) runs.get(name)?.push(await wrk(url, { seconds: 4 }));
  } finally {
    for (const { stop } of servers) await stop();
  }
  const of = (name: string, value: (one: Measured) => number) => median((runs.get(name) ?? []).map(value));
  for (const { name } of servers)
    console.log(
      `  ${name}: ${figure(of(name, (one) => one.perSecond))}/s, p99 ${of(name, (one) => one.p99).toFixed(2)} ms`,
    );
  const ratios: Row[] = [];
  for (const [peer, goal] of [
    [nginx, 0.9],
    [isr, 40],
    [wordpress, 15],
  ] as const) {
    if (!runs.has(peer.name)) continue;
    const [ours, theirs] = [of('kept page', (one) => one.perSecond), of(peer.name, (one) => one.perSecond)];
    ratios.push({
      what: `kept page ÷ ${peer.name}`,
      measured: `${figure(ours / theirs, 2)} (${figure(ours)} ÷ ${figure(theirs)} a second)`,
      goal: `≥ ${goal}`,
      reached: ours / theirs >= goal,
    });
  }
  if (runs.has(nginx.name)) {
    const [ours, theirs] = [of('kept page', (one) => one.p99), of(nginx.name, (one) => one.p99)];
    ratios.push({
      what: 'p99 latency of kept pages ÷ nginx’s',
      measured: `${figure(ours / theirs, 2)} (${ours.toFixed(2)} ÷ ${theirs.toFixed(2)} ms)`,
      goal: '≤ 1.5',
      reached: ours / theirs <= 1.5,
    });
  }
  return ratios;
}
