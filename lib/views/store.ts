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
