import { Prisma } from '@/prisma/generated/sqlite/client';
import { reading } from '../../../db';

/** Where articles are listed: in categories, under a tag, under a byline. */
export type Under = { categoryIds: string[] } | { tagId: string } | { authorId: string };

/** Reads of such lists by the indexes of their labels alone: they cost what they give, however many articles there are. */

const article = { status: 'published' } as const;

/** The ids of the newest published articles of a list, each once. */
export async function newestUnder(under: Under, take: number): Promise<string[]> {
  const how = {
    select: { articleId: true, publishedAt: true },
    orderBy: [{ publishedAt: 'desc' as const }, { articleId: 'desc' as const }],
    take,
  };
  if ('tagId' in under) {
    const rows = await reading().articleTag.findMany({ where: { tagId: under.tagId, article }, ...how });
    return rows.map(({ articleId }) => articleId);
  }
  if ('authorId' in under) {
    const rows = await reading().articleAuthor.findMany({
      where: { authorId: under.authorId, article },
      ...how,
    });
    return rows.map(({ articleId }) => articleId);
  }
  const lists = await Promise.all(
    under.categoryIds.map((categoryId) =>
      reading().articleCategory.findMany({ where: { categoryId, article }, ...how }),
    ),
  );
  const newest = lists.flat().sort((a, b) => {
    const between = b.publishedAt.getTime() - a.publishedAt.getTime();
    return between === 0 ? (a.articleId < b.articleId ? 1 : -1) : between;
  });
  return [...new Set(newest.map(({ articleId }) => articleId))].slice(0, take);
}

/** How many published articles a list has. */
export async function countUnder(under: Under): Promise<number> {
  if ('tagId' in under) return reading().articleTag.count({ where: { tagId: under.tagId, article } });
  if ('authorId' in under)
    return reading().articleAuthor.count({ where: { authorId: under.authorId, article } });
  const [only, ...more] = under.categoryIds;
  if (only === undefined) return 0;
  if (more.length === 0) return reading().articleCategory.count({ where: { categoryId: only, article } });
  const [row] = await reading().$queryRaw<{ count: bigint | number }[]>`
    SELECT COUNT(DISTINCT l."articleId") AS "count" FROM "ArticleCategory" l
    JOIN "Article" a ON a."id" = l."articleId"
    WHERE a."status" = 'published' AND l."categoryId" IN (${Prisma.join(under.categoryIds)})`;
  return Number(row?.count ?? 0);
}
