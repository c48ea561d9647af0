import { reading } from '../../db';

/** When something was last published under each label; labels without articles are not there. */

const published = { article: { status: 'published' } } as const;
const newest = { _max: { publishedAt: true } } as const;
type Newest = Map<string, Date | null>;

export async function newestByCategory(): Promise<Newest> {
  const rows = await reading().articleCategory.groupBy({ by: ['categoryId'], where: published, ...newest });
  return new Map(rows.map(({ categoryId, _max }) => [categoryId, _max.publishedAt]));
}

export async function newestByTag(): Promise<Newest> {
  const rows = await reading().articleTag.groupBy({ by: ['tagId'], where: published, ...newest });
  return new Map(rows.map(({ tagId, _max }) => [tagId, _max.publishedAt]));
}

export async function newestByAuthor(): Promise<Newest> {
  const rows = await reading().articleAuthor.groupBy({ by: ['authorId'], where: published, ...newest });
  return new Map(rows.map(({ authorId, _max }) => [authorId, _max.publishedAt]));
}

const bySlug = { select: { id: true, slug: true }, orderBy: { slug: 'asc' } } as const;

export const tagSlugs = () => reading().tag.findMany(bySlug);
export const authorSlugs = () => reading().author.findMany(bySlug);
