import { type Reading, reading } from '../../db';

/** Reads of what readers see. Nothing here selects a draft, or an article that is not published. */

const label = { select: { slug: true, name: true } } as const;
const picture = { select: { id: true, width: true, height: true, widths: true, credit: true } } as const;
const byPosition = { orderBy: { position: 'asc' } } as const;

const summary = {
  id: true,
  slug: true,
  publishedAt: true,
  updatedAt: true,
  commentsOpen: true,
  commentsMode: true,
  categories: { select: { category: label }, ...byPosition },
  authors: { select: { author: label }, ...byPosition },
  live: { select: { title: true, standfirst: true, lead: picture, leadAlt: true, leadCaption: true } },
} as const;

const full = {
  ...summary,
  tags: { select: { tag: label }, ...byPosition },
  live: { select: { ...summary.live.select, body: true, sources: true } },
} as const;

const published = { status: 'published' } as const;
const newest = [{ publishedAt: 'desc' }, { id: 'desc' }] as const;

export type SummaryRow = Awaited<ReturnType<typeof listPublished>>[number];
export type FullRow = NonNullable<Awaited<ReturnType<typeof findPublished>>>;

export function listPublished(skip: number, take: number) {
  return reading().article.findMany({ where: published, select: summary, orderBy: [...newest], skip, take });
}

export function countPublished(): Promise<number> {
  return reading().article.count({ where: published });
}

/** The published articles of categories, newest first, each once. */
export function listPublishedIn(categoryIds: string[], skip: number, take: number) {
  const where = { ...published, categories: { some: { categoryId: { in: categoryIds } } } };
  return reading().article.findMany({ where, select: summary, orderBy: [...newest], skip, take });
}

export function countPublishedIn(categoryIds: string[]): Promise<number> {
  const where = { ...published, categories: { some: { categoryId: { in: categoryIds } } } };
  return reading().article.count({ where });
}

export function findPublished(slug: string) {
  return reading().article.findFirst({ where: { ...published, slug }, select: full });
}

/** The published article that had this slug, by its present one. */
export async function findMovedTo(slug: string): Promise<{ id: string; slug: string } | undefined> {
  const row = await reading().redirect.findUnique({
    where: { slug },
    select: { article: { select: { id: true, slug: true, status: true } } },
  });
  return row?.article.status === 'published' ? row.article : undefined;
}

export function findPictures(ids: string[], db: Reading = reading()) {
  if (ids.length === 0) return Promise.resolve([]);
  return db.media.findMany({ where: { id: { in: ids } }, ...picture });
}
