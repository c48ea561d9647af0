import { reading } from '../../db';
import { pictureColumns } from '../../media/view';

/** Reads of labels for their pages and for those who edit them. */

export function findTagBySlug(slug: string) {
  const select = { id: true, slug: true, name: true, description: true } as const;
  return reading().tag.findUnique({ where: { slug }, select });
}

const author = {
  id: true,
  slug: true,
  name: true,
  title: true,
  bio: true,
  portrait: { select: pictureColumns },
} as const;

export function findAuthorBySlug(slug: string) {
  return reading().author.findUnique({ where: { slug }, select: author });
}

export function findAuthorById(id: string) {
  return reading().author.findUnique({ where: { id }, select: author });
}

export function findTagById(id: string) {
  const select = { id: true, slug: true, name: true, description: true } as const;
  return reading().tag.findUnique({ where: { id }, select });
}

export function findCategoryById(id: string) {
  const select = { id: true, slug: true, name: true, description: true, parentId: true } as const;
  return reading().category.findUnique({ where: { id }, select });
}

export async function slugsOf(kind: 'category' | 'tag' | 'author', id: string): Promise<string | undefined> {
  const query = { where: { id }, select: { slug: true } } as const;
  if (kind === 'category') return (await reading().category.findUnique(query))?.slug;
  if (kind === 'tag') return (await reading().tag.findUnique(query))?.slug;
  return (await reading().author.findUnique(query))?.slug;
}

export function allTags() {
  return reading().tag.findMany({ select: { id: true, slug: true, name: true } });
}

/** How many drafts have each label of a kind. */
export async function countByLabel(kind: string): Promise<Map<string, number>> {
  const rows = await reading().draftLabel.groupBy({
    by: ['labelId'],
    where: { kind },
    _count: { articleId: true },
  });
  return new Map(rows.map((row) => [row.labelId, row._count.articleId]));
}
