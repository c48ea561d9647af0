import Database from 'better-sqlite3';
import { filterWords } from '../../lib/comments/screening/filter-words';
import { fold } from '../../lib/comments/screening/fold';
import { pathUnder } from '../../lib/comments/threads/tree';
import { newId } from '../../lib/ids';
import { textOf } from './texts';

/** Makes many comments by SQL: as the verbs would have stored them, which would take them minutes. */

export type Shape = 'spread' | 'one thread';
type Made = { id: string; path: string };

const FIRST = Date.parse('2026-01-01T08:00:00Z');
const MINUTE = 60_000;
/** Comments of one reader. */
const BY_ONE = 10;

/** Times as Prisma stores them. */
const stored = (time: Date) => time.toISOString().replace('Z', '+00:00');

/** Gives each article whose slug is like this so many comments: approved ones, or half of them waiting. */
export function addComments(
  file: string,
  slugs: string,
  until: number,
  { shape = 'spread', waiting = false }: { shape?: Shape; waiting?: boolean } = {},
): void {
  const database = new Database(file);
  const insert =
    database.prepare(`INSERT INTO "Comment" ("id", "articleId", "parentId", "path", "contactId", "name", "body",
    "folded", "status", "shown", "trace", "submissionKey", "createdAt") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const contact = database.prepare('INSERT INTO "Contact" ("id", "email", "createdAt") VALUES (?, ?, ?)');
  const articles = database.prepare('SELECT "id" FROM "Article" WHERE "slug" LIKE ?').all(slugs) as {
    id: string;
  }[];
  const trace = JSON.stringify([{ phase: 'trust', verdict: 'hold', saw: { count: 0 } }]);
  database.exec('BEGIN');
  for (const article of articles) {
    const made: Made[] = [];
    let person = '';
    for (let n = countOf(database, article.id); n < until; n++) {
      const at = new Date(FIRST + n * MINUTE);
      const id = newId();
      if (made.length % BY_ONE === 0) {
        person = newId();
        contact.run(person, `${person}@example.org`, stored(at));
      }
      const parent = waiting ? undefined : parentOf(made, shape);
      const path = pathUnder(parent?.path ?? '', at, id);
      const isApproved = !waiting || n % 2 === 0;
      const [name, body] = [`Lectrice ${n}`, textOf(n)];
      const [status, shown] = isApproved ? ['approved', 1] : ['pending', 0];
      const folded = fold(`${name} ${body}`);
      insert.run(
        ...[id, article.id, parent?.id ?? null, path, person, name, body, folded, status, shown],
        ...[trace, id, stored(at)],
      );
      made.push({ id, path });
    }
  }
  database.exec('COMMIT; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
}

function countOf(database: Database.Database, article: string): number {
  const row = database.prepare('SELECT count(*) AS "n" FROM "Comment" WHERE "articleId" = ?').get(article);
  return (row as { n: number }).n;
}

/** Threads of four, or one in which each comment has two answers. */
function parentOf(made: Made[], shape: Shape): Made | undefined {
  const n = made.length;
  if (shape === 'one thread') return n === 0 ? undefined : made[Math.floor((n - 1) / 2)];
  return n % 4 === 0 ? undefined : made[n - (n % 4)];
}

/** Teaches the filter so many comments, half of them spam: the counts that one after the other would leave. */
export function teach(file: string, count: number): void {
  const learnt = new Map<string, [ham: number, spam: number]>();
  for (let n = 0; n < count; n++) {
    for (const word of ['', ...filterWords(textOf(n))]) {
      const [ham, spam] = learnt.get(word) ?? [0, 0];
      learnt.set(word, n % 2 === 0 ? [ham + 1, spam] : [ham, spam + 1]);
    }
  }
  const database = new Database(file);
  database.exec('BEGIN; DELETE FROM "FilterWord"');
  const insert = database.prepare('INSERT INTO "FilterWord" ("word", "ham", "spam") VALUES (?, ?, ?)');
  for (const [word, [ham, spam]] of learnt) insert.run(word, ham, spam);
  database.exec('COMMIT');
  database.close();
}
