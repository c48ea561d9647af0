import { reading } from '../../db';

/** What waits for somebody, read in the order in which it waits. */

const TITLE = { select: { title: true } } as const;
const HERE = { trashedAt: null } as const;

/** Articles of a stage, those that wait longest first: of everybody (null), or of an owner. */
export async function listStage(stage: string, ownerId: string | null, take: number) {
  const where = { ...HERE, stage, ...(ownerId !== null && { ownerId }) };
  const [count, rows] = await Promise.all([
    reading().article.count({ where }),
    reading().article.findMany({
      where,
      select: { id: true, savedAt: true, draft: TITLE, owner: { select: { name: true } } },
      orderBy: [{ savedAt: 'asc' }, { id: 'asc' }],
      take,
    }),
  ]);
  return { count, rows };
}

/** What is planned next, or what could not be done. */
export async function listPlans(kind: 'planned' | 'failed', ownerId: string | null, take: number) {
  const where = {
    ...(kind === 'planned' ? { doneAt: null, failure: '' } : { failure: { not: '' } }),
    article: { ...HERE, ...(ownerId !== null && { ownerId }) },
  };
  const [count, rows] = await Promise.all([
    reading().schedule.count({ where }),
    reading().schedule.findMany({
      where,
      select: { id: true, articleId: true, action: true, at: true, article: { select: { draft: TITLE } } },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      take,
    }),
  ]);
  return { count, rows };
}

/** Notes on an owner's articles that nobody has resolved: by article, with how many. */
export async function listNoted(ownerId: string, take: number) {
  const where = { parentId: null, resolvedAt: null, article: { ...HERE, ownerId } };
  const [count, rows] = await Promise.all([
    reading().note.count({ where }),
    reading().note.findMany({
      where,
      select: {
        id: true,
        articleId: true,
        createdAt: true,
        words: true,
        article: { select: { draft: TITLE } },
      },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take,
    }),
  ]);
  return { count, rows };
}
