import { copyFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { closeDatabase, openDatabase } from '../../lib/db';
import { createMember } from '../../lib/members/create-member';
import { OWNER } from '../../lib/viewer';
import { type Data, SLUG } from './blog';
import { copyArticles } from './copies';
import { addComments, type Shape } from './many-comments';
import { figure, type Row } from './report';
import { median, wrk } from './tools';

/** Pages that show a few of very many comments. */

type Ratio = { ratio: number; before: number; after: number };
type Asked = { url: string; headers?: Record<string, string> };

/** By how much the second address takes longer than the first, in turns, for one reader. */
async function compare(small: Asked, large: Asked): Promise<Ratio> {
  const turns: [number, number][] = [];
  for (let round = 0; round < 7; round++) {
    const turn: number[] = [];
    for (const { url, headers = {} } of [small, large]) {
      const { p50, failed } = await wrk(url, { headers, connections: 1, seconds: 2 });
      if (failed > 0) throw new Error(`${url} was not answered`);
      // No answer at all within a turn is no time.
      turn.push(p50 === 0 ? Number.POSITIVE_INFINITY : p50);
    }
    turns.push(turn as [number, number]);
  }
  // The first turn warms up.
  const times = (which: 0 | 1) => median(turns.slice(1).map((turn) => turn[which]));
  const [before, after] = [times(0), times(1)];
  return { ratio: after / before, before, after };
}

function row(what: string, { ratio, before, after }: Ratio): Row {
  const measured = `× ${figure(ratio, 2)} (${figure(before, 1)} → ${figure(after, 1)} ms)`;
  return { what, measured, goal: '≤ × 1.5', reached: ratio <= 1.5 };
}

const MODERATOR = { name: 'Alix', email: 'banc@redaction.example', password: 'une phrase de passe' };

/** The first page of the queue for a moderator who is signed in. */
export async function queue(data: Data): Promise<Row> {
  await openDatabase(`file:${data.file}`);
  await createMember(OWNER, { ...MODERATOR, roles: ['moderator'] });
  await closeDatabase();
  const sides = [100, 100_000].map((count) => {
    const file = path.join(data.folder, `queue-${count}.db`);
    copyFileSync(data.file, file);
    withoutComments(file);
    addComments(file, SLUG, count, { waiting: true });
    return file;
  });
  const blogs = await Promise.all(sides.map((file) => data.start({ DATABASE_URL: `file:${file}` })));
  const [small, large] = await Promise.all(blogs.map(({ url }) => signIn(url)));
  if (!small || !large) throw new Error('no blog');
  const measured = await compare(small, large);
  for (const blog of blogs) await blog.stop();
  return row('first page of the queue, 100 → 100,000 comments', measured);
}

/** Those of the demo and of other measurements would be counted. */
function withoutComments(file: string): void {
  const database = new Database(file);
  database.exec(
    'PRAGMA foreign_keys = OFF; DELETE FROM "Comment"; DELETE FROM "Contact"; DELETE FROM "Decision"',
  );
  database.close();
}

async function signIn(url: string): Promise<Asked> {
  const answer = await fetch(`${url}/sign-in/open`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ email: MODERATOR.email, password: MODERATOR.password }).toString(),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ');
  const asked = { url: `${url}/admin/comments`, headers: { cookie } };
  const page = await fetch(asked.url, { headers: asked.headers, redirect: 'manual' });
  if (page.status !== 200) throw new Error(`the queue was answered with ${page.status}`);
  return asked;
}

/** The page of an article with 10,000 comments by that of one with 200: as many comments are on both. */
export async function crowded(data: Data, shape: Shape): Promise<Row> {
  const file = path.join(data.folder, `${shape.replace(' ', '-')}.db`);
  copyFileSync(data.file, file);
  copyArticles(file, 40);
  addComments(file, 'copie-38', 200, { shape });
  addComments(file, 'copie-39', 10_000, { shape });
  const blog = await data.start({ DATABASE_URL: `file:${file}`, PAGE_CACHE_MIB: '0' });
  const of = (slug: string) => ({ url: `${blog.url}/articles/${slug}` });
  const measured = await compare(of('copie-38'), of('copie-39'));
  await blog.stop();
  return row(
    `cold page of an article, 200 → 10,000 comments, ${shape === 'spread' ? 'in threads of four' : 'all in one thread'}`,
    measured,
  );
}
