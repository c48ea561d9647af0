import { type InputJsonValue, reading, type Tx } from '../db';

export type AuditRow = {
  id: string;
  at: Date;
  memberId: string | null;
  action: string;
  entity: string;
  entityId: string;
  data: object;
};

export async function insertAuditEntry(tx: Tx, row: AuditRow): Promise<void> {
  await tx.auditEntry.create({ data: { ...row, data: row.data as InputJsonValue }, select: { id: true } });
}

const ENTRY = {
  id: true,
  at: true,
  action: true,
  entity: true,
  entityId: true,
  data: true,
  member: { select: { id: true, name: true } },
} as const;

export type Narrowed = {
  /** A member; null: nobody's. */
  memberId?: string | null;
  action?: string;
  entity?: string;
  entityId?: string;
  since?: Date;
  until?: Date;
};

/** Entries, the newest first, after a place. */
export function listEntries(narrowed: Narrowed, place: { at: Date; id: string } | null, take: number) {
  const { since, until, ...same } = narrowed;
  const at = { ...(since && { gte: since }), ...(until && { lt: until }) };
  return reading().auditEntry.findMany({
    where: {
      ...same,
      AND: [
        ...(since || until ? [{ at }] : []),
        ...(place ? [{ OR: [{ at: { lt: place.at } }, { at: place.at, id: { lt: place.id } }] }] : []),
      ],
    },
    select: ENTRY,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take,
  });
}

export type EntryRow = Awaited<ReturnType<typeof listEntries>>[number];

export function findEntry(id: string) {
  return reading().auditEntry.findUnique({ where: { id }, select: { at: true, id: true } });
}

/** What of the trail somebody sees: kinds of things, the articles of an owner, and their own deeds; null: all. */
export type Seen = { kinds: string[]; ownedIds: string[]; memberId: string } | null;

/** The newest entries that somebody sees. */
export function listRecent(seen: Seen, take: number) {
  const where = seen && {
    OR: [
      { memberId: seen.memberId },
      { entity: { in: seen.kinds } },
      { entity: 'article', entityId: { in: seen.ownedIds } },
    ],
  };
  return reading().auditEntry.findMany({
    // Who came and went is in the trail; here it would hide what was done.
    where: { ...where, NOT: { action: { startsWith: 'session.' } } },
    select: ENTRY,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take,
  });
}

/** The articles of an owner that were changed last. */
export async function articlesOf(ownerId: string, take: number): Promise<string[]> {
  const rows = await reading().article.findMany({
    where: { ownerId },
    select: { id: true },
    orderBy: { savedAt: 'desc' },
    take,
  });
  return rows.map(({ id }) => id);
}

export function everybody() {
  return reading().member.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } });
}
