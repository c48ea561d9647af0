import { reading, type Tx } from '../../db';
import type { MediaQuery } from '../schema';
import { mediaColumns } from '../store';

/** Reads of the whole library: what is found in it, and where it stands. */

export type Place = { at: Date; id: string };

/** The pictures and files that fit, the newest first, from a place on. */
export function listMedia(query: MediaQuery & { terms: string[] }, from: Place | null, take: number) {
  const kind = {
    '': {},
    picture: { kind: 'picture' },
    file: { kind: 'file' },
    pdf: { type: 'application/pdf' },
    audio: { type: { startsWith: 'audio/' } },
  };
  const state = {
    '': {},
    unused: { uses: { none: {} }, portraits: { none: {} } },
    undescribed: { kind: 'picture', alt: '' },
  };
  const after =
    from === null
      ? {}
      : { OR: [{ createdAt: { lt: from.at } }, { createdAt: from.at, id: { lt: from.id } }] };
  return reading().media.findMany({
    where: {
      AND: [
        ...query.terms.map((term) => ({ folded: { contains: term } })),
        kind[query.kind],
        state[query.state],
        after,
      ],
    },
    select: mediaColumns,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
  });
}

/** Where a medium stands: places of texts, and the authors whose portrait it is. */
export async function usesOf(mediaId: string, db: Pick<Tx, 'mediaUse' | 'author'> = reading()) {
  const uses = await db.mediaUse.findMany({
    where: { mediaId },
    select: { place: true, entityId: true },
    orderBy: [{ place: 'asc' }, { entityId: 'asc' }],
  });
  const authors = await db.author.findMany({ where: { portraitId: mediaId }, select: { id: true } });
  const noted = new Set(uses.map(({ place, entityId }) => `${place} ${entityId}`));
  const portraits = authors.map(({ id }) => ({ place: 'portrait', entityId: id }));
  return [...uses, ...portraits.filter(({ entityId }) => !noted.has(`portrait ${entityId}`))];
}

/** The articles in which it stands. */
export function articlesOf(ids: string[]) {
  return reading().article.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      slug: true,
      ownerId: true,
      draft: { select: { title: true } },
      live: { select: { title: true } },
    },
    orderBy: { savedAt: 'desc' },
  });
}

export function authorsOf(ids: string[]) {
  return reading().author.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
}
