import { reading, type Tx } from '../../db';

/** Reads and writes of who has which article open. */

export type Opening = { opening: string; articleId: string; memberId: string };

/** Says that an opening is there, unless the member has `most` of the article already. */
export async function setSeen(tx: Tx, row: Opening, seenAt: Date, most: number): Promise<void> {
  const { count } = await tx.presence.updateMany({ where: { opening: row.opening }, data: { seenAt } });
  if (count > 0) return;
  const { articleId, memberId } = row;
  if ((await tx.presence.count({ where: { articleId, memberId } })) >= most) return;
  await tx.presence.create({ data: { ...row, seenAt }, select: { opening: true } });
}

export async function dropOpening(tx: Tx, opening: string): Promise<void> {
  await tx.presence.deleteMany({ where: { opening } });
}

/** Forgets what was not seen since. */
export async function dropUnseen(tx: Tx, since: Date): Promise<void> {
  await tx.presence.deleteMany({ where: { seenAt: { lt: since } } });
}

/** The openings of an article that were seen since, but for one. */
export function openingsOf(articleId: string, but: string, since: Date) {
  return reading().presence.findMany({
    where: { articleId, opening: { not: but }, seenAt: { gte: since } },
    select: { memberId: true, member: { select: { name: true } } },
    orderBy: [{ seenAt: 'asc' }, { opening: 'asc' }],
    take: 50,
  });
}

/** Whose an article is, and what is stored of its draft; not its text. */
export function findStored(id: string) {
  return reading().article.findUnique({
    where: { id },
    select: {
      ownerId: true,
      trashedAt: true,
      draft: { select: { version: true, savedAt: true, member: { select: { name: true } } } },
    },
  });
}
