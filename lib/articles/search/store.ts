import { Prisma } from '@/prisma/generated/sqlite/client';
import { onPostgresql, type Reading, reading, type Tx } from '../../db';
import { asMatch, asTsquery, asVector, type Clause } from './full-text';
import type { LiveText } from './live-text';

/** The full text of what is live: its writes, and the queries that find. */

export async function forgetLiveText(tx: Tx, articleId: string): Promise<void> {
  // On SQLite a trigger takes its words away.
  await tx.liveText.deleteMany({ where: { articleId } });
}

/** Writes down a live article in the place of what was written of it before. */
export async function saveLiveText(tx: Tx, articleId: string, text: LiveText): Promise<void> {
  await forgetLiveText(tx, articleId);
  const { rules, title, standfirst, often, labels, tokens, vocabulary } = text;
  const place = await freePlace(tx, text.place);
  await tx.liveText.create({
    data: { place, articleId, rules, title, standfirst, often, labels },
    select: { place: true },
  });
  const known = JSON.stringify(vocabulary);
  if (onPostgresql()) {
    const vector = asVector(tokens);
    await tx.$executeRaw`UPDATE "LiveText" SET "vector" = ${vector}::tsvector WHERE "place" = ${place}`;
    // In one order: two who add the same words do not wait for each other.
    await tx.$executeRaw`INSERT INTO "LiveWord" ("word")
      SELECT "word" FROM jsonb_array_elements_text(${known}::jsonb) AS "given"("word")
      WHERE NOT EXISTS (SELECT 1 FROM "LiveWord" WHERE "LiveWord"."word" = "given"."word")
      ORDER BY 1 ON CONFLICT DO NOTHING`;
    return;
  }
  await tx.$executeRaw`INSERT INTO "LiveSearch" ("rowid", "words")
    VALUES (${place}, ${tokens.join(' ')})`;
  await tx.$executeRaw`INSERT INTO "LiveWord" ("word") SELECT "value" FROM json_each(${known}) WHERE true
    ON CONFLICT DO NOTHING`;
}

/** The place, or the next one that no other article has. */
async function freePlace(tx: Tx, place: number): Promise<bigint> {
  for (let free = BigInt(place); ; free++)
    if ((await tx.liveText.count({ where: { place: free } })) === 0) return free;
}

const text = {
  title: true,
  standfirst: true,
  body: true,
  sources: true,
} as const;
const toIndex = {
  id: true,
  publishedAt: true,
  live: { select: text },
  categories: { select: { categoryId: true } },
  tags: { select: { tagId: true } },
  authors: { select: { authorId: true } },
} as const;

/** Some articles that were written down by other rules. */
export async function findStale(rules: string, take: number, db: Reading = reading()): Promise<string[]> {
  const where = { OR: [{ rules: { lt: rules } }, { rules: { gt: rules } }] };
  const rows = await db.liveText.findMany({ where, select: { articleId: true }, take });
  return rows.map(({ articleId }) => articleId);
}

/** Some live articles of which nothing is written down. */
export async function findMissing(take: number, db: Reading = reading()): Promise<string[]> {
  const where = { status: 'published', liveText: null, liveId: { not: null }, publishedAt: { not: null } };
  return (await db.article.findMany({ where, select: { id: true }, take })).map(({ id }) => id);
}

/** Live articles, as they are written down; what is not live any more is not among them. */
export function findToWrite(tx: Tx, ids: string[]) {
  return tx.article.findMany({ where: { id: { in: ids }, status: 'published' }, select: toIndex });
}

/** FTS5 reads the newest first and stops; an index of PostgreSQL gives all before the newest can be told. */
export const readsNewestFirst = (): boolean => !onPostgresql();

/** What both databases name differently: a value costs less than hundreds of rows, one question less than three. */
const json = () =>
  onPostgresql()
    ? { list: Prisma.raw('json_agg'), array: Prisma.raw('json_build_array') }
    : { list: Prisma.raw('json_group_array'), array: Prisma.raw('json_array') };

/** The one value that a query gives. */
async function theValue<T>(query: Prisma.Sql): Promise<T | null> {
  const [row] = await reading().$queryRaw<{ value: string | null }[]>(query);
  return row?.value == null ? null : (JSON.parse(row.value) as T);
}

/** What all of the clauses say, and at most how many of it. */
export type Question = { clauses: Clause[]; most: number };
/** A time that ends at the last publication, as the tokens of its periods. */
export type Window = { periods: string[]; months: number };

/**
 * The places of each of these, newest first. Where the newest are not read first, they are looked for in the windows
 * before, which go from short to long.
 */
export async function placesOf(questions: Question[], windows: Window[] = []): Promise<number[][]> {
  const each = onPostgresql() ? inWindows(questions, windows) : questions.map(inOrder);
  const found = await theValue<(number[] | null)[]>(
    Prisma.sql`SELECT CAST(${json().array}(${Prisma.join(each)}) AS TEXT) AS "value"`,
  );
  return questions.map((_, n) => (found?.[n] ?? []).sort((a, b) => b - a));
}

const inOrder = ({
  clauses,
  most,
}: Question): Prisma.Sql => Prisma.sql`(SELECT json_group_array("rowid") FROM (
  SELECT "rowid" FROM "LiveSearch" WHERE "LiveSearch" MATCH ${asMatch(clauses)} ORDER BY "rowid" DESC LIMIT ${most}))`;

function inWindows(questions: Question[], windows: Window[]): Prisma.Sql[] {
  const array = (items: (string | number)[]) => `{${items.map((item) => `"${item}"`).join()}}`;
  const within = array(windows.map(({ periods }) => asTsquery([{ any: periods }])));
  const months = array(windows.map((window) => window.months));
  return questions.map(
    ({ clauses, most }) => Prisma.sql`live_places(
      ${asTsquery(clauses)}::tsquery, ${most}::integer, ${within}::tsquery[], ${months}::integer[])`,
  );
}

/** The places of the first and the last publication. */
export async function placesAtEnds(): Promise<[first: number, last: number] | undefined> {
  const [first, last] = (await theValue<[number | null, number | null]>(
    Prisma.sql`SELECT CAST(${json().array}(min("place"), max("place")) AS TEXT) AS "value" FROM "LiveText"`,
  )) ?? [null, null];
  return first === null || last === null ? undefined : [first, last];
}

export type WeighedRow = { place: number; title: string; standfirst: string; often: string; labels: string };

/** What is weighed of these articles. */
export async function findWeighed(places: number[]): Promise<WeighedRow[]> {
  if (places.length === 0) return [];
  const { list, array } = json();
  const rows = await theValue<[number, string, string, string, string][]>(Prisma.sql`SELECT
    CAST(${list}(${array}("place", "title", "standfirst", "often", "labels")) AS TEXT) AS "value"
    FROM "LiveText" WHERE "place" IN (${among(places)})`);
  return (rows ?? []).map(([place, title, standfirst, often, labels]) => ({
    ...{ place, title, standfirst, often, labels },
  }));
}

/** Places as the rows of a query: one value, however many they are. */
function among(places: number[]): Prisma.Sql {
  const these = JSON.stringify(places);
  return onPostgresql()
    ? Prisma.sql`SELECT jsonb_array_elements_text(${these}::jsonb)::bigint`
    : Prisma.sql`SELECT "value" FROM json_each(${these})`;
}

type ResultRow = Record<'id' | 'slug' | 'title' | 'standfirst' | 'body', string> &
  Record<'categories' | 'authors', string | null> & { place: bigint; publishedAt: Date };

/** The live articles of some places, in no order; their categories and bylines as JSON, in the order of each. */
export async function findResults(places: number[]): Promise<ResultRow[]> {
  if (places.length === 0) return [];
  const { list, array } = json();
  return reading().$queryRaw<ResultRow[]>`
    SELECT "LiveText"."place", "Article"."id", "Article"."slug", "Article"."publishedAt",
      "Revision"."title", "Revision"."standfirst", CAST("Revision"."body" AS TEXT) AS "body",
      (SELECT CAST(${list}(${array}("slug", "name") ORDER BY "ArticleCategory"."position") AS TEXT) FROM "ArticleCategory"
        JOIN "Category" ON "Category"."id" = "categoryId" WHERE "articleId" = "Article"."id") AS "categories",
      (SELECT CAST(${list}(${array}("slug", "name") ORDER BY "ArticleAuthor"."position") AS TEXT) FROM "ArticleAuthor"
        JOIN "Author" ON "Author"."id" = "authorId" WHERE "articleId" = "Article"."id") AS "authors"
    FROM "LiveText" JOIN "Article" ON "Article"."id" = "LiveText"."articleId"
      JOIN "Revision" ON "Revision"."id" = "Article"."liveId"
    WHERE "LiveText"."place" IN (${Prisma.join(places.map(BigInt))}) AND "Article"."status" = 'published'`;
}

/** Some words of live texts that begin so: the first so many of the alphabet. */
export async function wordsFrom(beginning: string, most: number): Promise<string[]> {
  // The last character of all ends what begins so; both databases compare bytes.
  const words = await theValue<
    string[]
  >(Prisma.sql`SELECT CAST(${json().list}("word") AS TEXT) AS "value" FROM (
    SELECT "word" FROM "LiveWord" WHERE "word" >= ${beginning} AND "word" < ${`${beginning}\u{10ffff}`}
    ORDER BY "word" LIMIT ${most}) AS "some"`);
  return words ?? [];
}

/** Every label with its name, and the ids of what was merged into one. */
export async function findNames() {
  const named = { select: { id: true, name: true } } as const;
  const [category, tag, author, merged] = await Promise.all([
    reading().category.findMany(named),
    reading().tag.findMany(named),
    reading().author.findMany(named),
    reading().labelRedirect.findMany({ select: { kind: true, slug: true, targetId: true } }),
  ]);
  return { labels: { category, tag, author }, merged };
}
