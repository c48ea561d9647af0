import { Prisma } from '@/prisma/generated/sqlite/client';
import { onPostgresql, reading, type Tx } from '../../db';
import type { Labels } from '../labels/store';

/** What stands beside an article: the queries by which it is found, and the rows in which it is kept. */

/** The labels under which the live article stands. */
export type Under = Pick<Labels, 'categoryIds' | 'tagIds'>;

/** An article beside another, and how near. */
export type Near = { id: string; score: number };

/** The newest articles under a tag or in a category, published or not, but this one. */
export async function newestUnder(
  tx: Tx,
  kind: 'tag' | 'category',
  labelId: string,
  except: string,
  take: number,
): Promise<string[]> {
  const rest = { orderBy: { publishedAt: 'desc' }, take, select: { articleId: true } } as const;
  const other = { articleId: { not: except } };
  const rows =
    kind === 'tag'
      ? await tx.articleTag.findMany({ where: { tagId: labelId, ...other }, ...rest })
      : await tx.articleCategory.findMany({ where: { categoryId: labelId, ...other }, ...rest });
  return rows.map(({ articleId }) => articleId);
}

/** Some live articles that have one of these words in their text, at most `take`. */
export async function articlesWith(tx: Tx, words: string[], take: number): Promise<string[]> {
  const rows: { articleId: string }[] = onPostgresql()
    ? await tx.$queryRaw(Prisma.sql`SELECT "articleId" FROM "ArticleText" WHERE "kind" = 'live'
        AND (setweight(to_tsvector('simple', "title"), 'A') || setweight(to_tsvector('simple', "text"), 'B'))
          @@ to_tsquery('simple', ${words.join(' | ')}) LIMIT ${take}`)
    : // The words first, each row by its key: a text is indexed as a draft and as what is live.
      await tx.$queryRaw(Prisma.sql`SELECT "ArticleText"."articleId"
        FROM (SELECT "rowid" AS "found" FROM "ArticleSearch" WHERE "ArticleSearch" MATCH ${anyOf(words)}
          LIMIT ${take * 2})
        CROSS JOIN "ArticleText" ON "ArticleText"."id" = "found" WHERE "ArticleText"."kind" = 'live'`);
  return rows.map(({ articleId }) => articleId);
}

const anyOf = (words: string[]) => words.map((word) => `"${word}"`).join(' OR ');

/** The folded words of what is live of an article. */
export function findLiveText(tx: Tx, articleId: string) {
  return tx.articleText.findUnique({
    where: { articleId_kind: { articleId, kind: 'live' } },
    select: { title: true, text: true },
  });
}

/** Those of these articles that are published, newest first. */
export async function publishedAmong(tx: Tx, ids: string[]): Promise<string[]> {
  const rows = await tx.article.findMany({
    where: { id: { in: ids }, status: 'published' },
    select: { id: true },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
  });
  return rows.map(({ id }) => id);
}

/** What stands beside an article now, nearest first. */
export async function findNear(tx: Tx, articleId: string): Promise<Near[]> {
  const rows = await tx.relatedArticle.findMany({
    where: { articleId },
    select: { relatedId: true, score: true },
    orderBy: [{ score: 'desc' }, { relatedId: 'asc' }],
  });
  return rows.map(({ relatedId, score }) => ({ id: relatedId, score }));
}

/** The articles beside which this one stands. */
export async function findBeside(tx: Tx, relatedId: string): Promise<string[]> {
  const rows = await tx.relatedArticle.findMany({ where: { relatedId }, select: { articleId: true } });
  return rows.map(({ articleId }) => articleId);
}

/** Replaces what stands beside an article. */
export async function setNear(tx: Tx, articleId: string, near: Near[]): Promise<void> {
  await tx.relatedArticle.deleteMany({ where: { articleId } });
  await tx.relatedArticle.createMany({
    data: near.map(({ id, score }) => ({ articleId, relatedId: id, score })),
  });
}

export type Place = { publishedAt: Date; id: string };

/** The published articles before and after a place in the order of the site. */
export async function findNeighbours(
  tx: Pick<Tx, 'article'>,
  { publishedAt, id }: Place,
): Promise<{ previous: string | undefined; next: string | undefined }> {
  const one = async (where: object, order: 'asc' | 'desc') => {
    const found = await tx.article.findFirst({
      where: { status: 'published', ...where },
      select: { id: true },
      orderBy: [{ publishedAt: order }, { id: order }],
    });
    return found?.id;
  };
  const [before, after] = [{ lt: publishedAt }, { gt: publishedAt }];
  // Two questions that the index answers each at once, where an OR of both would not.
  return {
    previous:
      (await one({ publishedAt, id: { lt: id } }, 'desc')) ?? (await one({ publishedAt: before }, 'desc')),
    next: (await one({ publishedAt, id: { gt: id } }, 'asc')) ?? (await one({ publishedAt: after }, 'asc')),
  };
}

/** The published ones of what stands beside an article, nearest first. */
export async function findPublishedNear(articleId: string, take: number): Promise<string[]> {
  const rows = await reading().relatedArticle.findMany({
    where: { articleId, related: { status: 'published' } },
    select: { relatedId: true },
    orderBy: [{ score: 'desc' }, { related: { publishedAt: 'desc' } }, { relatedId: 'desc' }],
    take,
  });
  return rows.map(({ relatedId }) => relatedId);
}

/** The published articles before and after one, as they are read. */
export const readNeighbours = (place: Place) => findNeighbours(reading(), place);

/** Some published articles from a place on towards the oldest, with the labels under which they stand. */
export async function publishedFrom(tx: Tx, from: Place | undefined, take: number) {
  const before = from && [
    { publishedAt: { lt: from.publishedAt } },
    { publishedAt: from.publishedAt, id: { lt: from.id } },
  ];
  const rows = await tx.article.findMany({
    where: { status: 'published', publishedAt: { not: null }, ...(before && { OR: before }) },
    select: {
      id: true,
      publishedAt: true,
      categories: { select: { categoryId: true } },
      tags: { select: { tagId: true } },
    },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take,
  });
  return rows.flatMap(({ id, publishedAt, categories, tags }) =>
    publishedAt === null
      ? []
      : [
          {
            place: { id, publishedAt },
            under: {
              categoryIds: categories.map(({ categoryId }) => categoryId),
              tagIds: tags.map(({ tagId }) => tagId),
            },
          },
        ],
  );
}

const PROGRESS = 'related';

/** How far the articles of before were looked at (lib/articles/related/relate-all.ts). */
export async function findProgress(db: Pick<Tx, 'setting'> = reading()): Promise<unknown> {
  const row = await db.setting.findUnique({ where: { key: PROGRESS }, select: { value: true } });
  return row?.value;
}

export async function saveProgress(tx: Tx, value: object): Promise<void> {
  await tx.setting.upsert({
    where: { key: PROGRESS },
    create: { key: PROGRESS, value },
    update: { value },
    select: { key: true },
  });
}
