import { type Reading, reading, type Tx } from '../../db';

/** Reads and writes of the links to drafts. */

const link = {
  id: true,
  articleId: true,
  createdAt: true,
  expiresAt: true,
  revokedAt: true,
  member: { select: { name: true } },
} as const;

export function findPreview(id: string, db: Reading = reading()) {
  return db.previewLink.findUnique({ where: { id }, select: link });
}

/** The links of an article that are open at a time, the newest first. */
export function openPreviews(articleId: string, at: Date) {
  return reading().previewLink.findMany({
    where: { articleId, revokedAt: null, expiresAt: { gt: at } },
    select: link,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
}

type NewPreview = {
  id: string;
  articleId: string;
  memberId: string | null;
  createdAt: Date;
  expiresAt: Date;
};

/** Adds a link; those of the article that ended are forgotten. */
export async function insertPreview(tx: Tx, row: NewPreview): Promise<void> {
  const { articleId, createdAt } = row;
  await tx.previewLink.deleteMany({ where: { articleId, expiresAt: { lte: createdAt } } });
  await tx.previewLink.create({ data: row, select: { id: true } });
}

/** @returns whether it was open. */
export async function endPreview(tx: Tx, id: string, revokedAt: Date): Promise<boolean> {
  const { count } = await tx.previewLink.updateMany({ where: { id, revokedAt: null }, data: { revokedAt } });
  return count === 1;
}
