import { reading } from '../../db';
import { pictureColumns } from '../../media/view';

/**
 * Reads for sitemaps. Articles stand in the order of their first publication, the oldest first: what is published
 * comes last, and those before it stay in their files.
 */

const published = { status: 'published' } as const;
const oldest = [{ publishedAt: 'asc' }, { id: 'asc' }] as const;
const dated = { id: true, slug: true, publishedAt: true, updatedAt: true } as const;

export type Place = { publishedAt: Date; id: string };
export type DatedRow = Awaited<ReturnType<typeof listFrom>>[number];

export function countListed(): Promise<number> {
  return reading().article.count({ where: published });
}

/** Where the article stands that comes after so many others. */
export async function placeAfter(skip: number): Promise<Place | undefined> {
  const row = await reading().article.findFirst({
    where: published,
    select: { id: true, publishedAt: true },
    orderBy: [...oldest],
    skip,
  });
  return row?.publishedAt ? { id: row.id, publishedAt: row.publishedAt } : undefined;
}

/** The articles from a place on, with the one that stands there or without. */
export function listFrom({ publishedAt, id }: Place, isWithFirst: boolean, take: number) {
  const later = {
    OR: [{ publishedAt: { gt: publishedAt } }, { id: isWithFirst ? { gte: id } : { gt: id } }],
  };
  return reading().article.findMany({
    where: { ...published, publishedAt: { gte: publishedAt }, ...later },
    select: dated,
    orderBy: [...oldest],
    take,
  });
}

/** When anything changed last that was first published in a span of time; without an end until now. */
export async function lastChange(from: Date, to: Date | undefined): Promise<Date | null> {
  const { _max } = await reading().article.aggregate({
    where: { ...published, publishedAt: { gte: from, ...(to && { lte: to }) } },
    _max: { publishedAt: true, updatedAt: true },
  });
  const last = Math.max(_max.publishedAt?.getTime() ?? 0, _max.updatedAt?.getTime() ?? 0);
  return last === 0 ? null : new Date(last);
}

/** The newest articles since a time, with their titles. */
export function listSince(since: Date, take: number) {
  return reading().article.findMany({
    where: { ...published, publishedAt: { gte: since } },
    select: { id: true, slug: true, publishedAt: true, live: { select: { title: true } } },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take,
  });
}

/** The pictures of what is live of these articles. */
export function picturesOf(ids: string[]) {
  return reading().mediaUse.findMany({
    where: { place: 'live', entityId: { in: ids }, media: { kind: 'picture' } },
    select: { entityId: true, media: { select: pictureColumns } },
    orderBy: { mediaId: 'asc' },
  });
}
