import { reading, type Tx } from '../../db';

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
