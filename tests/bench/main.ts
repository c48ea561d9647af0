import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { blogData, type Data } from './blog';
import { comments } from './comments';
import { editor } from './editor';
import { bytes, coldRenders, growth, memory, writes } from './parts';
import { figure, type Row, report } from './report';
import { search } from './search/search';
import { throughput } from './throughput';
import { has } from './tools';

/** `npm run bench [-- part …]`: measures side by side and writes docs/benchmarks.md. Ratios are what counts. */

const HEAD = `# Benchmarks

\`npm run bench\` prints and writes this table. All is measured in one run: the demo's article with twenty
comments, one core that serves and one that asks (wrk, 32 connections, gzip), the request log on, medians of
five. nginx serves the very bytes of the kept page; the ISR page and WordPress have the same text and the same
comments. The comments that are sent come each from another reader and network, through the whole screening.
Only ratios are compared between machines.
`;

/** Parts that measure no blog that is served. */
const ALONE = ['search'];

const PARTS: Record<string, (data: Data) => Promise<Row[]>> = {
  peers: throughput,
  async cold(data) {
    const perSecond = await coldRenders(data);
    return [
      {
        what: 'cold renders a second, one core',
        measured: figure(perSecond),
        goal: '≥ 250',
        reached: perSecond >= 250,
      },
    ];
  },
  async writes(data) {
    const { perSecond, accepted, stored, readsPerSecond } = await writes(data);
    // Those under way at the end are stored and were not answered any more.
    const lost = Math.max(0, accepted - stored);
    return [
      {
        what: 'comments accepted a second on SQLite while pages are read at full speed',
        measured: `${figure(perSecond)} beside ${figure(readsPerSecond)} pages a second; ${figure(accepted)} accepted, ${lost} lost`,
        goal: '≥ 300, none lost',
        reached: perSecond >= 300 && lost === 0,
      },
    ];
  },
  comments,
  editor,
  search,
  async bytes(data) {
    const { all, withoutFonts, script, framework } = await bytes(data);
    const kB = (value: number) => `${figure(value / 1000, 1)} kB`;
    return [
      {
        what: 'first visit of an article without its pictures',
        measured: kB(all),
        goal: '≤ 90 kB',
        reached: all <= 90_000,
      },
      {
        what: 'the same without fonts',
        measured: kB(withoutFonts),
        goal: '≤ 20 kB',
        reached: withoutFonts <= 20_000,
      },
      {
        what: 'JavaScript of the framework in it',
        measured: `${kB(framework)} (reader.js: ${kB(script)})`,
        goal: '0 kB',
        reached: framework === 0,
      },
    ];
  },
  async growth(data) {
    return (await growth(data)).flatMap(({ what, warm, cold }) =>
      (
        [
          ['warm', warm],
          ['cold', cold],
        ] as const
      ).map(([kind, ratio]) => ({
        what: `time of a ${kind} article, ${what}`,
        measured: `× ${figure(ratio, 2)}`,
        goal: '≤ × 1.5',
        reached: ratio <= 1.5,
      })),
    );
  },
  async memory(data) {
    const { ratio, after, requests } = await memory(data);
    return [
      {
        what: 'memory after a million requests ÷ after ten thousand',
        measured: `${figure(ratio, 2)} (${figure(after)} MiB after ${figure(requests)})`,
        goal: '≤ 1.1',
        reached: ratio <= 1.1,
      },
    ];
  },
};

const asked = process.argv.slice(2);
const needsBlog = asked.length === 0 || asked.some((name) => !ALONE.includes(name));
if (needsBlog && !has('wrk')) {
  console.log('The benchmarks need wrk: apt-get install wrk');
  process.exit(1);
}
const data = needsBlog ? await blogData() : undefined;
try {
  const rows: Row[] = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n${name}\n`);
    const measured = await part(data as Data);
    rows.push(...measured);
    console.log(`\n${report(measured)}`);
  }
  // A part of the table is printed only: the file is of one run.
  if (asked.length === 0) {
    const machine = `${cpus().length} cores of ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`;
    writeFileSync('docs/benchmarks.md', `${HEAD}\n${report(rows)}\n\nMeasured on ${machine}.\n`);
    console.log('\nWritten to docs/benchmarks.md');
  }
} finally {
  data?.remove();
}
