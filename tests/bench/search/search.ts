import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { searchArticles } from '../../../lib/articles/search/search-articles';
import { closeDatabase, openDatabase } from '../../../lib/db';
import { setHearsOthers } from '../../../lib/freshness';
import { GUEST } from '../../../lib/viewer';
import { applyMigrations } from '../../../prisma/engine';
import { startPostgresql } from '../../../scripts/postgresql';
import { figure, type Row } from '../report';
import { numbers } from '../texts';
import { AUTHORS, CATEGORIES, made, vocabulary } from './corpus';
import { type Filling, fill, fillLabels, postgresqlFilling, sqliteFilling } from './fill';

/** Readers' search, the verb as its page calls it, on one, ten and a hundred thousand articles and both databases. */

const SIZES = [1_000, 10_000, 100_000];
const RUNS = 25;

type Times = Record<string, number[]>;

export async function search(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'causerie-search-'));
  const file = path.join(folder, 'search.db');
  const server = await startPostgresql();
  try {
    const [sqlite, postgresql] = [`file:${file}`, server.url('postgres')];
    return [
      ...(await on('SQLite', sqlite, async () => sqliteFilling(file))),
      ...(await on('PostgreSQL', postgresql, () => postgresqlFilling(postgresql))),
    ];
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function on(name: string, url: string, filling: () => Promise<Filling>): Promise<Row[]> {
  await applyMigrations(url);
  const to = await filling();
  const labels = await fillLabels(to);
  const rows: Row[] = [];
  const medians: number[] = [];
  let from = 0;
  for (const size of SIZES) {
    const began = performance.now();
    await fill(to, labels, from, size);
    from = size;
    console.log(
      `${name}, ${figure(size)} articles: filled in ${figure((performance.now() - began) / 1000)} s`,
    );
    const times = await measured(url, size);
    for (const [kind, each] of Object.entries(times)) console.log(`  ${kind}: ${said(each)}`);
    const all = Object.values(times).flat();
    medians.push(at(all, 0.5));
    const isLast = size === SIZES.at(-1);
    rows.push({
      what: `search among ${figure(size)} articles, ${name}: median`,
      measured: said(all),
      goal: isLast ? '< 20 ms' : '',
      reached: !isLast || at(all, 0.5) < 20,
    });
  }
  await to.close();
  const [small = 1, middle = 1, large = 1] = medians;
  // What grows like the logarithm grows by as much each time that there is ten times as much.
  rows.push({
    what: `the same, 1,000 → 10,000 → 100,000 articles, ${name}`,
    measured: `× ${figure(middle / small, 2)}, × ${figure(large / middle, 2)}`,
    goal: '≤ × 2 each',
    reached: middle / small <= 2 && large / middle <= 2,
  });
  return rows;
}

const at = (times: number[], part: number) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? Number.NaN;
const said = (times: number[]) =>
  `${figure(at(times, 0.5), 1)} ms (95th percentile ${figure(at(times, 0.95), 1)} ms)`;

/** Each kind of search with other words each time, all of them in turn. */
async function measured(url: string, size: number): Promise<Times> {
  await openDatabase(url);
  // As in a process that is told what others change: what every search asks for is remembered.
  setHearsOthers(true);
  const times: Times = {};
  for (let n = -3; n < RUNS; n++) {
    for (const [kind, query] of Object.entries(queries(n + 100, size))) {
      const began = performance.now();
      await searchArticles(GUEST, query);
      const took = performance.now() - began;
      // The first ones prepare statements.
      times[kind] ??= [];
      if (n >= 0) times[kind].push(took);
    }
  }
  setHearsOthers(false);
  await closeDatabase();
  return times;
}

function queries(n: number, size: number): Record<string, Record<string, string>> {
  const next = numbers(n * 7919);
  const word = (from: number, to: number) => vocabulary[Math.floor(from * (to / from) ** next())] ?? '';
  const [common, usual, rare] = [() => word(60, 300), () => word(500, 4_000), () => word(8_000, 39_000)];
  const written = made(Math.floor(next() * size), size);
  const sentence = (written.body.content?.[1]?.content?.[0]?.text ?? '').split(' ').slice(10, 12).join(' ');
  return {
    'a common word': { q: common() },
    'a usual word': { q: usual() },
    'a rare word': { q: rare() },
    'two common words': { q: `${common()} ${common()}` },
    'a common and a rare word': { q: `${common()} ${rare()}` },
    'three usual words': { q: `${usual()} ${usual()} ${usual()}` },
    'a phrase': { q: `"${sentence}"` },
    'a beginning': { q: usual().slice(0, 4) },
    'a common word in a category': { q: common(), category: `rubrique-${Math.floor(next() * CATEGORIES)}` },
    'a common word of a year': { q: common(), year: String(2015 + Math.floor(next() * 12)) },
    'a usual word of a byline': { q: usual(), author: `signature-${Math.floor(next() * AUTHORS)}` },
    'a common word by date, fifth page': { q: common(), sort: 'date', page: '5' },
    'a word that nobody wrote': { q: `${rare()}zq` },
  };
}
