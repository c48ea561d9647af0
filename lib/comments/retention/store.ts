import { onPostgresql, reading, type Tx } from '../../db';

/** What is older than it is kept for. Found first and erased in small parts: nobody waits long for a write. */

export async function listTraced(before: Date, take: number): Promise<string[]> {
  const rows = await reading().comment.findMany({
    where: { createdAt: { lt: before }, OR: [{ network: { not: null } }, { userAgent: { not: null } }] },
    select: { id: true },
    take,
  });
  return rows.map(({ id }) => id);
}

export async function eraseTraces(tx: Tx, ids: string[]): Promise<void> {
  await tx.comment.updateMany({ where: { id: { in: ids } }, data: { network: null, userAgent: null } });
}

/** Contacts that are older and of whom nothing is younger: no comment, no report. */
const silentSince = (before: Date) => ({
  createdAt: { lt: before },
  comments: { none: { createdAt: { gte: before } } },
  reports: { none: { createdAt: { gte: before } } },
});

export async function listSilent(before: Date, take: number): Promise<string[]> {
  const rows = await reading().contact.findMany({ where: silentSince(before), select: { id: true }, take });
  return rows.map(({ id }) => id);
}

/** Deletes contacts, if nothing came of them meanwhile. Their comments stay, with name and text. */
export async function deleteSilent(tx: Tx, ids: string[], before: Date): Promise<void> {
  await tx.contact.deleteMany({ where: { id: { in: ids }, ...silentSince(before) } });
}

/** Takes the reporter from reports that were decided before a time. */
export async function unlinkReports(tx: Tx, before: Date): Promise<void> {
  await tx.report.updateMany({
    where: { decidedAt: { lt: before }, contactId: { not: null } },
    data: { contactId: null },
  });
}

/** What is to be erased of each comment of a contact. */
export function listToErase(tx: Tx, contactId: string) {
  return tx.comment.findMany({ where: { contactId }, select: { id: true, body: true } });
}

/** Takes from a comment all that says who wrote it, and the texts that it had before. */
export async function eraseAuthor(tx: Tx, id: string, left: { name: string; folded: string }): Promise<void> {
  await tx.commentRevision.deleteMany({ where: { commentId: id } });
  // Its key is made of what was sent, the address among it: it may come again now.
  const gone = { network: null, userAgent: null, notify: false, follow: false, submissionKey: id };
  await tx.comment.update({ where: { id }, data: { ...left, ...gone }, select: { id: true } });
}

/** From now on the search of SQLite keeps nothing of a text that is replaced; else its index would, until it is written anew. */
export async function forgetInSearch(tx: Tx): Promise<void> {
  if (onPostgresql()) return;
  await tx.$executeRaw`INSERT INTO "CommentSearch" ("CommentSearch", "rank") VALUES ('secure-delete', 1)`;
}

/** Gives the bans of an address, which is stored as a keyed hash alone, another label than its owner's name. */
export async function relabelBans(tx: Tx, value: string, label: string): Promise<void> {
  await tx.ban.updateMany({ where: { kind: 'email', value }, data: { label } });
}

export function findEmail(tx: Tx, contactId: string) {
  return tx.contact.findUnique({ where: { id: contactId }, select: { email: true } });
}

/** What was typed into forms and not taken, with what it was. */
export function listTyped(tx: Tx) {
  return tx.commentAttempt.findMany({ select: { tokenHash: true, values: true } });
}

export async function deleteTyped(tx: Tx, tokenHashes: string[]): Promise<void> {
  await tx.commentAttempt.deleteMany({ where: { tokenHash: { in: tokenHashes } } });
}

export async function deleteContact(tx: Tx, id: string): Promise<void> {
  await tx.contact.delete({ where: { id }, select: { id: true } });
}
