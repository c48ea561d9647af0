import type { Reading, Tx } from '../../db';

/** The addresses of articles, and those that they had. */

/** Whether another article has this slug, or is planned to have it. */
export async function slugTaken(db: Reading, slug: string, articleId: string): Promise<boolean> {
  if ((await db.article.count({ where: { slug, id: { not: articleId } } })) > 0) return true;
  const planned = { doneAt: null, articleId: { not: articleId }, revision: { slug } };
  return (await db.schedule.count({ where: planned })) > 0;
}

/** The old slug leads to the article from now on; a slug that an article has now leads nowhere else. */
export async function leaveRedirect(
  tx: Tx,
  oldSlug: string,
  articleId: string,
  createdAt: Date,
): Promise<void> {
  await tx.redirect.upsert({
    where: { slug: oldSlug },
    create: { slug: oldSlug, articleId, createdAt },
    update: { articleId, createdAt },
    select: { slug: true },
  });
}

export async function freeRedirect(tx: Tx, slug: string): Promise<void> {
  await tx.redirect.deleteMany({ where: { slug } });
}
