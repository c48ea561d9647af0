import Database from 'better-sqlite3';
import { postComment } from '../../lib/comments/post-comment';
import { filterWords } from '../../lib/comments/screening/filter-words';
import { filter } from '../../lib/comments/screening/phases/filter';
import { knownWords } from '../../lib/comments/screening/store';
import { closeDatabase, openDatabase } from '../../lib/db';
import { watchOtherProcesses } from '../../lib/other-processes';
import { GUEST } from '../../lib/viewer';
import { candidate } from '../support/candidate';
import { ARTICLE, type Data, SLUG } from './blog';
import { crowded, queue } from './crowded';
import { teach } from './many-comments';
import { figure, type Row } from './report';
import { commentsScript, textOf } from './texts';
import { median, wrk } from './tools';

/** What comments cost: accepting one, classifying one, a queue and an article that have very many. */

const LEARNED = 50_000;
/** The bench's readers come through a proxy: each has an address of its own. */
export const BEHIND_PROXY = { TRUSTED_PROXIES: 'loopback' };

/** How many comments a database has. */
export function countComments(file: string): number {
  const database = new Database(file, { readonly: true });
  const { n } = database.prepare('SELECT count(*) AS n FROM "Comment"').get() as { n: number };
  database.close();
  return n;
}

export async function comments(data: Data): Promise<Row[]> {
  teach(data.file, LEARNED);
  return [
    ...(await verbs(data)),
    ...(await door(data)),
    await queue(data),
    await crowded(data, 'spread'),
    await crowded(data, 'one thread'),
  ];
}

/** Milliseconds of the n-th call and the next ones, one after the other. */
async function timesOf(count: number, work: (n: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < count; n++) {
    const from = performance.now();
    await work(n);
    times.push(performance.now() - from);
  }
  return times;
}

/** The verbs in this process, with everything remembered that a server remembers. */
async function verbs({ file }: Data): Promise<Row[]> {
  await openDatabase(`file:${file}`);
  const unwatch = await watchOtherProcesses();
  const accept = (n: number) =>
    postComment(
      GUEST,
      SLUG,
      { body: textOf(n), name: 'Lectrice', email: `v${n}@example.org`, parent: '' },
      { network: `10.9.${n >> 8}.${n & 255}/32` },
    ).then(({ accepted }) => {
      if (!accepted) throw new Error('a comment was not accepted');
    });
  const classify = async (n: number) => {
    const body = textOf(n);
    return filter.look(candidate({ body, known: { words: await knownWords(filterWords(body)) } }));
  };
  await timesOf(300, (n) => accept(100_000 + n));
  const before = process.cpuUsage();
  const accepted = await timesOf(1_000, (n) => accept(110_000 + n));
  const { user, system } = process.cpuUsage(before);
  await timesOf(300, classify);
  const classified = await timesOf(1_000, (n) => classify(120_000 + n));
  await unwatch();
  await closeDatabase();
  const [one, look] = [median(accepted), median(classified)];
  return [
    {
      what: 'accepting one comment, the verb with the whole pipeline, 50,000 learned: median',
      measured: `${figure(one, 2)} ms (${figure((user + system) / 1000 / accepted.length, 2)} ms of processor time)`,
      goal: '< 5 ms',
      reached: one < 5,
    },
    {
      what: 'classifying one comment after 50,000 learned: median',
      measured: `${figure(look, 2)} ms`,
      goal: '≤ 1 ms',
      reached: look <= 1,
    },
  ];
}

/** The same through the front door: one reader at a time, and sixteen at once. */
async function door({ file, folder, start }: Data): Promise<Row[]> {
  const blog = await start(BEHIND_PROXY);
  const url = `${blog.url}${ARTICLE}`;
  const script = (first: number) => commentsScript(folder, ARTICLE, blog.url, first);
  await wrk(url, { script: script(0), connections: 16, seconds: 6 });
  const before = countComments(file);
  const alone = await wrk(url, { script: script(1_000_000), connections: 1, seconds: 5 });
  const runs = [];
  for (const first of [2_000_000, 3_000_000, 4_000_000])
    runs.push(await wrk(url, { script: script(first), connections: 16, seconds: 5 }));
  await blog.stop();
  const perSecond = median(runs.map((run) => run.perSecond));
  const accepted = [alone, ...runs].reduce((sum, { requests, failed }) => sum + requests - failed, 0);
  const lost = Math.max(0, accepted - (countComments(file) - before));
  return [
    {
      what: 'accepting one comment, through the front door: median',
      measured: `${figure(alone.p50, 2)} ms`,
      goal: '< 5 ms',
      reached: alone.p50 < 5,
    },
    {
      what: 'comments accepted a second on one core, through the front door',
      measured: `${figure(perSecond)} (${figure(accepted)} accepted, ${lost} lost)`,
      goal: '≥ 300, none lost',
      reached: perSecond >= 300 && lost === 0,
    },
  ];
}
