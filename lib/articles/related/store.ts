import { onPostgresql, reading, type Tx } from '../../db';
import type { Labels } from '../labels/store';
import { strong } from '../search/marks';

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

/** Of what the words of a live article tell: stems, as lib/articles/search/live-text.ts writes them. */
export function findLiveWords(tx: Tx, articleId: string) {
  const select = { title: true, standfirst: true, often: true } as const;
  return tx.liveText.findUnique({ where: { articleId }, select });
}

/** Some live articles that are about a stem: it stands in what they are called, or often in their text. */
export async function articlesAbout(tx: Tx, stem: string, take: number): Promise<string[]> {
  const rows: { articleId: string }[] = onPostgresql()
    ? await tx.$queryRaw`SELECT "articleId" FROM "LiveText"
        WHERE "vector" @@ ${`'${strong(stem)}'`}::tsquery LIMIT ${take}`
    : await tx.$queryRaw`SELECT "LiveText"."articleId" FROM (SELECT "rowid" AS "found" FROM "LiveSearch"
        WHERE "LiveSearch" MATCH ${`"${strong(stem)}"`} LIMIT ${take})
        CROSS JOIN "LiveText" ON "LiveText"."place" = "found"`;
  return rows.map(({ articleId }) => articleId);
}

/** Does `work`, in which PostgreSQL reads the index of the words and gives up on what is very common. */
export async function byIndexAlone<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  if (!onPostgresql()) return work();
  // What has more entries than the limit gives some of them: it is not asked how many there are.
  await setPlanner(tx, 'off', '2000');
  const result = await work();
  await setPlanner(tx, 'on', '0');
  return result;
}

async function setPlanner(tx: Tx, scans: 'on' | 'off', limit: string): Promise<void> {
  await tx.$queryRaw`SELECT set_config('enable_seqscan', ${scans}, true),
    set_config('enable_indexscan', ${scans}, true), set_config('gin_fuzzy_search_limit', ${limit}, true)`;
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
