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

type Found = { places: string | null };

/** The places of what all of the clauses say, newest first, at most so many. PostgreSQL: `within` narrows it. */
export async function placesOf(clauses: Clause[], most: number, within: string[] = []): Promise<number[]> {
  const asked = within.length === 0 ? clauses : [...clauses, { any: within }];
  const [row] = onPostgresql()
    ? await reading().$queryRaw<Found[]>`SELECT json_agg("place")::text AS "places"
        FROM live_places(${asTsquery(asked)}::tsquery, ${most}::integer) AS "found"("place")`
    : await reading().$queryRaw<Found[]>`SELECT json_group_array("rowid") AS "places" FROM (SELECT "rowid"
        FROM "LiveSearch" WHERE "LiveSearch" MATCH ${asMatch(asked)} ORDER BY "rowid" DESC LIMIT ${most})`;
  const places = JSON.parse(row?.places ?? '[]') as number[];
  return places.sort((a, b) => b - a);
}

/** The places of the first and the last publication. */
export async function placesAtEnds(): Promise<[first: number, last: number] | undefined> {
  const [row] = await reading().$queryRaw<{ first: bigint | null; last: bigint | null }[]>`SELECT
    (SELECT min("place") FROM "LiveText") AS "first", (SELECT max("place") FROM "LiveText") AS "last"`;
  return row?.first == null || row.last == null ? undefined : [Number(row.first), Number(row.last)];
}

export type WeighedRow = { place: number; title: string; standfirst: string; often: string; labels: string };

/** What is weighed of these articles: hundreds of rows, in one value. */
export async function findWeighed(places: number[]): Promise<WeighedRow[]> {
  const these = JSON.stringify(places);
  const [row] = onPostgresql()
    ? await reading().$queryRaw<{ rows: string | null }[]>`
        SELECT json_agg(json_build_array("place", "title", "standfirst", "often", "labels"))::text AS "rows"
        FROM "LiveText" WHERE "place" = ANY (ARRAY(SELECT jsonb_array_elements_text(${these}::jsonb)::bigint))`
    : await reading().$queryRaw<{ rows: string | null }[]>`
        SELECT json_group_array(json_array("place", "title", "standfirst", "often", "labels")) AS "rows"
        FROM "LiveText" WHERE "place" IN (SELECT "value" FROM json_each(${these}))`;
  const rows = JSON.parse(row?.rows ?? '[]') as [number, string, string, string, string][];
  return rows.map(([place, title, standfirst, often, labels]) => ({
    ...{ place, title, standfirst, often, labels },
  }));
}

type ResultRow = {
  place: bigint;
  id: string;
  slug: string;
  publishedAt: Date;
  title: string;
  standfirst: string;
  body: string;
};

/** The live articles of some places, in no order. */
export async function findResults(places: number[]): Promise<ResultRow[]> {
  if (places.length === 0) return [];
  return reading().$queryRaw<ResultRow[]>`
    SELECT "LiveText"."place", "Article"."id", "Article"."slug", "Article"."publishedAt",
      "Revision"."title", "Revision"."standfirst", CAST("Revision"."body" AS TEXT) AS "body"
    FROM "LiveText" JOIN "Article" ON "Article"."id" = "LiveText"."articleId"
      JOIN "Revision" ON "Revision"."id" = "Article"."liveId"
    WHERE "LiveText"."place" IN (${Prisma.join(places.map(BigInt))}) AND "Article"."status" = 'published'`;
}

type LabelRow = { kind: 'category' | 'author'; articleId: string; slug: string; name: string };

/** The categories and bylines of articles, in the order of each. */
export async function findLabelsOf(ids: string[]): Promise<LabelRow[]> {
  if (ids.length === 0) return [];
  const these = Prisma.join(ids);
  return reading().$queryRaw<LabelRow[]>`
    SELECT 'category' AS "kind", "articleId", "slug", "name", "ArticleCategory"."position" AS "n"
      FROM "ArticleCategory" JOIN "Category" ON "Category"."id" = "categoryId" WHERE "articleId" IN (${these})
    UNION ALL SELECT 'author', "articleId", "slug", "name", "ArticleAuthor"."position"
      FROM "ArticleAuthor" JOIN "Author" ON "Author"."id" = "authorId" WHERE "articleId" IN (${these})
    ORDER BY "n"`;
}

/** Some words of live texts that begin so: the first so many of the alphabet. */
export async function wordsFrom(beginning: string, most: number): Promise<string[]> {
  // The last character of all ends what begins so; both databases compare bytes.
  const rows = await reading().$queryRaw<{ word: string }[]>`SELECT "word" FROM "LiveWord"
    WHERE "word" >= ${beginning} AND "word" < ${`${beginning}\u{10ffff}`} ORDER BY "word" LIMIT ${most}`;
  return rows.map(({ word }) => word);
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
