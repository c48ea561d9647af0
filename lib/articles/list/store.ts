import { reading } from '../../db';

/** Reads of the editors' list. */

export function listArticles(ownerId: string | null, skip: number, take: number) {
  return reading().article.findMany({
    where: { trashedAt: null, ...(ownerId !== null && { ownerId }) },
    select: {
      id: true,
      slug: true,
      status: true,
      stage: true,
      publishAt: true,
      trashedAt: true,
      liveId: true,
      draftId: true,
      publishedAt: true,
      createdAt: true,
      draft: { select: { title: true, createdAt: true, authorIds: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip,
    take,
  });
}

export function countArticles(ownerId: string | null): Promise<number> {
  return reading().article.count({ where: { trashedAt: null, ...(ownerId !== null && { ownerId }) } });
}

export function authorNames(ids: string[]) {
  return reading().author.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
}
