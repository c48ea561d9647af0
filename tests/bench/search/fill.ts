import Database from 'better-sqlite3';
import pg from 'pg';
import { asVector } from '../../../lib/articles/search/full-text';
import { type LiveText, liveText } from '../../../lib/articles/search/live-text';
import { newId } from '../../../lib/ids';
import { AUTHORS, CATEGORIES, type Made, made } from './corpus';

/** Fills a database with live articles by SQL, as the verbs would have written them: they would take an hour. */

type Row = Record<string, unknown>;
export type Filling = {
  insert(table: string, rows: Row[]): Promise<void>;
  /** The full text of articles. */
  insertTexts(texts: (LiveText & { articleId: string })[]): Promise<void>;
  /** Around a filling: what is faster without an index, and what the planner knows. */
  begin(): Promise<void>;
  end(): Promise<void>;
  close(): Promise<void>;
};

const SITE = { language: 'fr', timeZone: 'Europe/Paris' } as const;
const AT_ONCE = 500;
const stored = (time: Date) => time.toISOString().replace('Z', '+00:00');

/** The labels of a database, which is empty. */
export async function fillLabels(to: Filling): Promise<{ categories: string[]; authors: string[] }> {
  const some = (count: number) => Array.from({ length: count }, newId);
  const [categories, authors] = [some(CATEGORIES), some(AUTHORS)];
  await to.insert(
    'Category',
    categories.map((id, n) => ({ id, slug: `rubrique-${n}`, name: `Rubrique ${n}`, position: n })),
  );
  await to.insert(
    'Author',
    authors.map((id, n) => ({ id, slug: `signature-${n}`, name: `Signature ${n}` })),
  );
  return { categories, authors };
}

/** Brings a database from so many articles to so many. */
export async function fill(
  to: Filling,
  labels: { categories: string[]; authors: string[] },
  from: number,
  until: number,
) {
  await to.begin();
  for (let n = from; n < until; n += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, until - n) }, (_, k) => made(n + k, until));
    await insertAll(to, some, labels);
  }
  await to.end();
}

async function insertAll(
  to: Filling,
  some: Made[],
  { categories, authors }: { categories: string[]; authors: string[] },
) {
  const labelsOf = ({ category, author }: Made) => ({
    categoryIds: [categories[category] ?? ''],
    tagIds: [],
    authorIds: [authors[author] ?? ''],
  });
  await to.insert(
    'Article',
    some.map(({ id, publishedAt }) => ({
      ...{ id, slug: `a-${id}`, status: 'published', liveId: null, publishedAt: stored(publishedAt) },
      ...{ savedAt: stored(publishedAt), createdAt: stored(publishedAt) },
    })),
  );
  await to.insert(
    'Revision',
    some.map((article) => ({
      ...{ id: `r${article.id}`, articleId: article.id, version: 1, slug: `a-${article.id}`, frozen: true },
      ...{ title: article.title, standfirst: article.standfirst, body: article.body, sources: [] },
      ...labelsOf(article),
      ...{ createdAt: stored(article.publishedAt), savedAt: stored(article.publishedAt) },
    })),
  );
  const joined = ({ id, publishedAt }: Made) => ({
    articleId: id,
    position: 0,
    publishedAt: stored(publishedAt),
  });
  await to.insert(
    'ArticleCategory',
    some.map((one) => ({ ...joined(one), categoryId: labelsOf(one).categoryIds[0] })),
  );
  await to.insert(
    'ArticleAuthor',
    some.map((one) => ({ ...joined(one), authorId: labelsOf(one).authorIds[0] })),
  );
  await to.insertTexts(
    some.map((one) => ({
      articleId: one.id,
      ...liveText(SITE, one, { ...one, sources: [] }, labelsOf(one)),
    })),
  );
}

const rowOf = ({
  place,
  articleId,
  rules,
  title,
  standfirst,
  often,
  labels,
}: LiveText & { articleId: string }) => ({ place, articleId, rules, title, standfirst, often, labels });

export function sqliteFilling(file: string): Filling {
  const database = new Database(file);
  database.pragma('foreign_keys = OFF');
  database.pragma('synchronous = OFF');
  const plain = (value: unknown) =>
    typeof value === 'boolean'
      ? Number(value)
      : typeof value === 'object' && value !== null
        ? JSON.stringify(value)
        : value;
  const insert = (table: string, rows: Row[]) => {
    const names = Object.keys(rows[0] ?? {});
    const statement = database.prepare(
      `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join()}) VALUES (${names.map(() => '?').join()})`,
    );
    for (const row of rows) statement.run(...names.map((name) => plain(row[name])));
  };
  const words = database.prepare('INSERT INTO "LiveSearch" ("rowid", "words") VALUES (?, ?)');
  const word = database.prepare('INSERT INTO "LiveWord" ("word") VALUES (?) ON CONFLICT DO NOTHING');
  return {
    insert: async (table, rows) => insert(table, rows),
    insertTexts: async (texts) => {
      insert('LiveText', texts.map(rowOf));
      for (const text of texts) {
        words.run(BigInt(text.place), text.tokens.join(' '));
        for (const one of text.vocabulary) word.run(one);
      }
    },
    begin: async () => void database.exec('BEGIN'),
    end: async () =>
      void database.exec(
        `UPDATE "Article" SET "liveId" = 'r' || "id" WHERE "liveId" IS NULL; COMMIT; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)`,
      ),
    close: async () => void database.close(),
  };
}

export async function postgresqlFilling(url: string): Promise<Filling> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // PostgreSQL reads the rows as what the columns are, the vectors too.
  const insert = async (table: string, rows: Row[]) => {
    const names = Object.keys(rows[0] ?? {}).map((name) => `"${name}"`);
    await client.query(
      `INSERT INTO "${table}" (${names}) SELECT ${names} FROM json_populate_recordset(NULL::"${table}", $1)`,
      [JSON.stringify(rows)],
    );
  };
  return {
    insert,
    insertTexts: async (texts) => {
      await insert(
        'LiveText',
        texts.map((text) => ({ ...rowOf(text), vector: asVector(text.tokens) })),
      );
      const words = [...new Set(texts.flatMap((text) => text.vocabulary))];
      await client.query('INSERT INTO "LiveWord" SELECT unnest($1::text[]) ON CONFLICT DO NOTHING', [words]);
    },
    begin: async () =>
      void (await client.query(
        `SET session_replication_role = replica; SET maintenance_work_mem = '512MB'; DROP INDEX IF EXISTS "LiveText_search"`,
      )),
    end: async () => {
      await client.query(`UPDATE "Article" SET "liveId" = 'r' || "id" WHERE "liveId" IS NULL`);
      await client.query(
        'CREATE INDEX "LiveText_search" ON "LiveText" USING GIN ("vector") WITH (fastupdate = off)',
      );
      await client.query('VACUUM ANALYZE');
    },
    close: () => client.end(),
  };
}
