import { reading, type Tx } from '../db';

/** The articles of slugs, those of today and those that lead on. */
export async function articlesBySlug(slugs: string[]): Promise<Map<string, string>> {
  const where = { slug: { in: slugs } };
  const [articles, redirects] = await Promise.all([
    reading().article.findMany({ where, select: { slug: true, id: true } }),
    reading().redirect.findMany({ where, select: { slug: true, articleId: true } }),
  ]);
  return new Map([
    ...redirects.map(({ slug, articleId }) => [slug, articleId] as const),
    ...articles.map(({ slug, id }) => [slug, id] as const),
  ]);
}

export async function increaseViews(tx: Tx, day: string, articleId: string, views: number): Promise<void> {
  await tx.pageViews.upsert({
    where: { day_articleId: { day, articleId } },
    create: { day, articleId, views },
    update: { views: { increment: views } },
    select: { day: true },
  });
}

/** The row that has the views of all pages of a day, so that nobody adds them up. */
export const ALL = '*';

export function viewsByDay(days: string[]): Promise<{ day: string; views: number }[]> {
  return reading().pageViews.findMany({
    where: { articleId: ALL, day: { in: days } },
    select: { day: true, views: true },
  });
}

/** The articles that were read most since a day. */
export async function mostViewed(
  since: string,
  take: number,
): Promise<{ articleId: string; views: number }[]> {
  const rows = await reading().pageViews.groupBy({
    by: ['articleId'],
    where: { day: { gte: since }, articleId: { notIn: [ALL, ''] } },
    _sum: { views: true },
    orderBy: [{ _sum: { views: 'desc' } }, { articleId: 'asc' }],
    take,
  });
  return rows.map(({ articleId, _sum }) => ({ articleId, views: _sum.views ?? 0 }));
}

/** The titles and addresses of those of these articles that are published. */
export async function liveTitles(ids: string[]): Promise<Map<string, { title: string; slug: string }>> {
  const rows = await reading().article.findMany({
    where: { id: { in: ids }, status: 'published', trashedAt: null },
    select: { id: true, slug: true, live: { select: { title: true } } },
  });
  return new Map(rows.map(({ id, slug, live }) => [id, { slug, title: live?.title ?? slug }]));
}
