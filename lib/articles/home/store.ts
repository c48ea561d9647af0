import { reading, type Tx } from '../../db';
import type { Home } from './schema';

const KEY = { key: 'home' } as const;

export async function findHome(db = reading()): Promise<unknown> {
  return (await db.setting.findUnique({ where: KEY, select: { value: true } }))?.value;
}

/** What stands first, about to be changed: who changes it at the same time waits. */
export async function takeHome(tx: Tx): Promise<unknown> {
  const create = { ...KEY, value: {} };
  await tx.setting.upsert({ where: KEY, create, update: {}, select: { key: true } });
  await tx.setting.updateMany({ where: KEY, data: KEY });
  return findHome(tx);
}

export async function saveHome(tx: Tx, value: Home): Promise<void> {
  await tx.setting.upsert({
    where: KEY,
    create: { ...KEY, value },
    update: { value },
    select: { key: true },
  });
}

const select = { id: true, slug: true, publishedAt: true, live: { select: { title: true } } } as const;
const published = { status: 'published' } as const;

export function publishedAmong(ids: string[], db = reading()) {
  return db.article.findMany({ where: { ...published, id: { in: ids } }, select });
}

/** The newest published articles whose title has these words, folded. */
export function newestPublished(words: string[], take: number) {
  return reading().article.findMany({
    where: { ...published, AND: words.map((word) => ({ sortTitle: { contains: word } })) },
    select,
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take,
  });
}
