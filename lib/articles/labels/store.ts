import type { Tx } from '../../db';

/** The labels under which live articles are listed. */

export type Labels = { categoryIds: string[]; tagIds: string[]; authorIds: string[] };

/** The categories, tags and authors under which the live article is listed. */
export async function findLabels(tx: Tx, articleId: string): Promise<Labels> {
  const where = { articleId };
  const [categories, tags, authors] = [
    await tx.articleCategory.findMany({ where, select: { categoryId: true } }),
    await tx.articleTag.findMany({ where, select: { tagId: true } }),
    await tx.articleAuthor.findMany({ where, select: { authorId: true } }),
  ];
  return {
    categoryIds: categories.map((row) => row.categoryId),
    tagIds: tags.map((row) => row.tagId),
    authorIds: authors.map((row) => row.authorId),
  };
}

/** Replaces the categories, tags and authors by which the live article is listed; unknown ids are left out. */
export async function setLabels(tx: Tx, articleId: string, publishedAt: Date, labels: Labels): Promise<void> {
  const where = { articleId };
  const known = async (ids: string[], rows: Promise<{ id: string }[]>) => {
    const there = new Set((await rows).map((row) => row.id));
    return ids.filter((id) => there.has(id));
  };
  const among = (ids: string[]) => ({ where: { id: { in: ids } }, select: { id: true } });
  const categories = await known(labels.categoryIds, tx.category.findMany(among(labels.categoryIds)));
  const tags = await known(labels.tagIds, tx.tag.findMany(among(labels.tagIds)));
  const authors = await known(labels.authorIds, tx.author.findMany(among(labels.authorIds)));
  await tx.articleCategory.deleteMany({ where });
  await tx.articleTag.deleteMany({ where });
  await tx.articleAuthor.deleteMany({ where });
  const row = (position: number) => ({ articleId, position, publishedAt });
  await tx.articleCategory.createMany({
    data: categories.map((categoryId, n) => ({ ...row(n), categoryId })),
  });
  await tx.articleTag.createMany({ data: tags.map((tagId, n) => ({ ...row(n), tagId })) });
  await tx.articleAuthor.createMany({ data: authors.map((authorId, n) => ({ ...row(n), authorId })) });
}
