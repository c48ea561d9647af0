import type { Tx } from '../../db';

/** The labels under which live articles are listed. */

export type Labels = { categoryIds: string[]; tagIds: string[]; authorIds: string[] };

/** Where an article is listed: under labels, and in the archives of when it was first published. */
export type Listed = Labels & { publishedAt: Date | null };

type Asked = { where: { id: { in: string[] } }; select: { id: true } };

/** The categories, tags and authors under which the live article is listed, and since when. */
export async function findLabels(tx: Tx, articleId: string): Promise<Listed> {
  const where = { articleId };
  const [categories, tags, authors] = [
    await tx.articleCategory.findMany({ where, select: { categoryId: true } }),
    await tx.articleTag.findMany({ where, select: { tagId: true } }),
    await tx.articleAuthor.findMany({ where, select: { authorId: true } }),
  ];
  const article = await tx.article.findUnique({ where: { id: articleId }, select: { publishedAt: true } });
  return {
    publishedAt: article?.publishedAt ?? null,
    categoryIds: categories.map((row) => row.categoryId),
    tagIds: tags.map((row) => row.tagId),
    authorIds: authors.map((row) => row.authorId),
  };
}

/**
 * Replaces the categories, tags and authors by which the live article is listed. What was merged into another is
 * that other; unknown ids are left out. @returns what stands there now
 */
export async function setLabels(
  tx: Tx,
  articleId: string,
  publishedAt: Date,
  labels: Labels,
): Promise<Listed> {
  const where = { articleId };
  const present = async (kind: string, ids: string[], find: (asked: Asked) => Promise<{ id: string }[]>) => {
    const moved = await tx.labelRedirect.findMany({
      where: { kind, slug: { in: ids } },
      select: { slug: true, targetId: true },
    });
    const now = ids.map((id) => moved.find(({ slug }) => slug === id)?.targetId ?? id);
    const rows = await find({ where: { id: { in: now } }, select: { id: true } });
    return [...new Set(now)].filter((id) => rows.some((row) => row.id === id));
  };
  const categories = await present('category', labels.categoryIds, (asked) => tx.category.findMany(asked));
  const tags = await present('tag', labels.tagIds, (asked) => tx.tag.findMany(asked));
  const authors = await present('author', labels.authorIds, (asked) => tx.author.findMany(asked));
  await tx.articleCategory.deleteMany({ where });
  await tx.articleTag.deleteMany({ where });
  await tx.articleAuthor.deleteMany({ where });
  const row = (position: number) => ({ articleId, position, publishedAt });
  await tx.articleCategory.createMany({
    data: categories.map((categoryId, n) => ({ ...row(n), categoryId })),
  });
  await tx.articleTag.createMany({ data: tags.map((tagId, n) => ({ ...row(n), tagId })) });
  await tx.articleAuthor.createMany({ data: authors.map((authorId, n) => ({ ...row(n), authorId })) });
  return { publishedAt, categoryIds: categories, tagIds: tags, authorIds: authors };
}
