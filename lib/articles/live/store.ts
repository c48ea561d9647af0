import { type Reading, reading } from '../../db';
import { pictureColumns } from '../../media/view';

/** Reads of what readers see. Nothing here selects a draft, or an article that is not published. */

const label = { select: { slug: true, name: true } } as const;
const picture = { select: pictureColumns } as const;
const byPosition = { orderBy: { position: 'asc' } } as const;

/** What a list selects of an article. */
export const summary = {
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

// A tree of categories that is deeper is not read to its root: nobody follows a path of that length.
const within = {
  select: { ...label.select, parent: { select: { ...label.select, parent: label } } },
} as const;
const signature = { select: { ...label.select, title: true, bio: true, portrait: picture } } as const;

const full = {
  ...summary,
  categories: { select: { category: within }, ...byPosition },
  authors: { select: { author: signature }, ...byPosition },
  tags: { select: { tag: label }, ...byPosition },
  live: {
    select: { ...summary.live.select, body: true, sources: true, metaTitle: true, metaDescription: true },
  },
} as const;

const published = { status: 'published' } as const;
const newest = [{ publishedAt: 'desc' }, { id: 'desc' }] as const;

export type SummaryRow = Awaited<ReturnType<typeof listPublished>>[number];
export type FullRow = NonNullable<Awaited<ReturnType<typeof findPublished>>>;

/** The published articles but these, newest first. */
export function listPublished(except: string[], skip: number, take: number) {
  const where = except.length === 0 ? published : { ...published, id: { notIn: except } };
  return reading().article.findMany({ where, select: summary, orderBy: [...newest], skip, take });
}

/** Those of these articles that are published, in no order. */
export function listPublishedOf(ids: string[]) {
  return reading().article.findMany({ where: { ...published, id: { in: ids } }, select: summary });
}

export function countPublished(): Promise<number> {
  return reading().article.count({ where: published });
}

/** The newest published articles with their texts: of the site, or those of these that are published. */
export function listTexts(take: number, ids?: string[]) {
  const where = ids === undefined ? published : { ...published, id: { in: ids } };
  return reading().article.findMany({ where, select: full, orderBy: [...newest], take });
}

/** Those of these media that are files and no pictures. */
export function findFiles(ids: string[]) {
  const select = { id: true, type: true, name: true, bytes: true } as const;
  if (ids.length === 0) return Promise.resolve([]);
  return reading().media.findMany({ where: { id: { in: ids }, kind: 'file' }, select });
}

export function findPublished(slug: string) {
  return reading().article.findFirst({ where: { ...published, slug }, select: full });
}

/** The published article that had this slug, by its present one, and since when that leads to it. */
export async function findMovedTo(
  slug: string,
): Promise<{ id: string; slug: string; movedAt: Date } | undefined> {
  const row = await reading().redirect.findUnique({
    where: { slug },
    select: { createdAt: true, article: { select: { id: true, slug: true, status: true } } },
  });
  return row?.article.status === 'published' ? { ...row.article, movedAt: row.createdAt } : undefined;
}

/** The article in the trash that readers could read at this address, unless another one has it by now. */
export async function findGone(slug: string): Promise<string | undefined> {
  // The beginning of all time, since an index is of no use to `not: null`.
  const trashed = { trashedAt: { gt: new Date(0) }, publishedAt: { not: null } };
  const here = { OR: [{ live: { slug } }, { redirects: { some: { slug } } }] };
  const row = await reading().article.findFirst({ where: { ...trashed, ...here }, select: { id: true } });
  if (row === null || (await reading().article.count({ where: { slug } })) > 0) return undefined;
  return row.id;
}

/** Whether an article was published before under the slug that it has now. */
export async function hadSlugBefore({ id, slug }: { id: string; slug: string }): Promise<boolean> {
  const where = { articleId: id, slug, reason: 'publish', liveOf: null };
  return (await reading().revision.count({ where })) > 0;
}

export function findPictures(ids: string[], db: Reading = reading()) {
  if (ids.length === 0) return Promise.resolve([]);
  return db.media.findMany({ where: { id: { in: ids } }, ...picture });
}
