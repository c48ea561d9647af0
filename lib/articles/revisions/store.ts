import type { Tx } from '../../db';

/** Reads and writes of what is kept of an article's drafts. */

/** Why a revision is kept for good. */
const FOR_GOOD = ['publish', 'schedule', 'validate'];

/** Takes away the oldest revisions that were kept between publications, but for the newest `keep`. */
export async function pruneRevisions(tx: Tx, articleId: string, keep: number): Promise<void> {
  const surplus = await tx.revision.findMany({
    where: {
      articleId,
      frozen: true,
      reason: { notIn: FOR_GOOD },
      liveOf: null,
      draftOf: null,
      schedules: { none: {} },
    },
    orderBy: { version: 'desc' },
    select: { id: true },
    skip: keep,
  });
  if (surplus.length === 0) return;
  await tx.revision.deleteMany({ where: { id: { in: surplus.map(({ id }) => id) } } });
}
