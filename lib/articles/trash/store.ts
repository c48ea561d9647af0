import { reading, type Tx } from '../../db';

/** What is thrown away, and what is taken out again. */

export async function setTrashed(
  tx: Tx,
  id: string,
  { trashedAt, slug }: { trashedAt: Date | null; slug: string },
): Promise<void> {
  await tx.article.update({ where: { id }, data: { trashedAt, slug }, select: { id: true } });
}

/** The address that an article had when readers saw it last; none when they never did. */
export async function lastSlug(tx: Tx, id: string): Promise<string | undefined> {
  const row = await tx.article.findUnique({ where: { id }, select: { live: { select: { slug: true } } } });
  return row?.live?.slug;
}

/** Some articles that have been in the trash since before. */
export async function trashedBefore(before: Date, take: number): Promise<string[]> {
  const where = { trashedAt: { lt: before } };
  const rows = await reading().article.findMany({
    where,
    select: { id: true },
    orderBy: { trashedAt: 'asc' },
    take,
  });
  return rows.map(({ id }) => id);
}

const AT_ONCE = 500;

/**
 * Deletes an article with all that hangs on it: texts, notes, plans, comments, and the addresses of commenters who
 * wrote nothing else. Pictures and files stay.
 */
export async function removeArticle(tx: Tx, id: string): Promise<void> {
  const of = { articleId: id };
  const senders = await tx.comment.findMany({
    where: { ...of, contactId: { not: null } },
    select: { contactId: true },
    distinct: ['contactId'],
  });
  // A comment that was answered cannot be deleted before its answers.
  await tx.comment.updateMany({ where: of, data: { parentId: null } });
  await tx.comment.deleteMany({ where: of });
  const ids = senders.flatMap(({ contactId }) => contactId ?? []);
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const silent = { comments: { none: {} }, reports: { none: {} }, follows: { none: {} } };
    await tx.contact.deleteMany({ where: { id: { in: ids.slice(from, from + AT_ONCE) }, ...silent } });
  }
  await tx.mediaUse.deleteMany({ where: { entityId: id, place: { in: ['draft', 'live'] } } });
  await tx.demoRow.deleteMany({ where: { entity: 'article', entityId: id } });
  // The pointers to the live text and the draft first: they would keep the revisions.
  await tx.article.update({ where: { id }, data: { liveId: null, draftId: null }, select: { id: true } });
  await tx.article.delete({ where: { id }, select: { id: true } });
}
