import { type InputJsonValue, reading, type Tx } from '../db';

export type MailRow = {
  id: string;
  kind: string;
  contactId: string | null;
  memberId: string | null;
  data: InputJsonValue;
  createdAt: Date;
  dueAt: Date;
};

export async function insertMail(tx: Tx, row: MailRow): Promise<void> {
  await tx.outboxMail.create({ data: row, select: { id: true } });
}

/** After as many failures a mail stays in the outbox and is no longer tried: 41 hours after the first one. */
export const MOST_ATTEMPTS = 12;

const queued = {
  id: true,
  kind: true,
  contactId: true,
  memberId: true,
  data: true,
  createdAt: true,
  dueAt: true,
  claimedUntil: true,
  attempts: true,
  failure: true,
  member: { select: { commentMail: true } },
} as const;

/** A mail in the outbox. */
export type QueuedMail = NonNullable<Awaited<ReturnType<typeof findMail>>>;

/** All mails of one kind to one person. */
export type Group = Pick<MailRow, 'kind' | 'contactId' | 'memberId'>;

const unsent = { sentAt: null, attempts: { lt: MOST_ATTEMPTS } } as const;
const due = (now: Date) => ({
  ...unsent,
  dueAt: { lte: now },
  OR: [{ claimedUntil: null }, { claimedUntil: { lte: now } }],
});
const inGroup = ({ kind, contactId, memberId }: Group) => ({ kind, contactId, memberId });
const oldest = [{ createdAt: 'asc' }, { id: 'asc' }] as const;

/** The id of the mail that is due first and that no process is sending. */
export async function findDue(now: Date): Promise<string | undefined> {
  const row = await reading().outboxMail.findFirst({
    where: due(now),
    select: { id: true },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
  });
  return row?.id;
}

export function findMail(tx: Tx, id: string) {
  return tx.outboxMail.findUnique({ where: { id }, select: queued });
}

/** The oldest unsent mail of a group. */
export function findFirstOf(tx: Tx, group: Group) {
  return tx.outboxMail.findFirst({
    where: { ...inGroup(group), ...unsent },
    select: queued,
    orderBy: [...oldest],
  });
}

/** When the last mail of a group was sent; mails that were dropped do not count. */
export async function lastSent(tx: Tx, group: Group): Promise<Date | undefined> {
  const row = await tx.outboxMail.findFirst({
    where: { ...inGroup(group), sentAt: { not: null }, failure: '' },
    select: { sentAt: true },
    orderBy: { sentAt: 'desc' },
  });
  return row?.sentAt ?? undefined;
}

/** Claims one mail until a time. @returns false when another process was first */
export async function claim(tx: Tx, id: string, now: Date, until: Date): Promise<boolean> {
  const { count } = await tx.outboxMail.updateMany({
    where: { id, ...due(now) },
    data: { claimedUntil: until },
  });
  return count === 1;
}

/**
 * Claims what is due of a group besides its first mail: after a crash those that had been claimed with it, and
 * no others, so that the same mail is sent again. @returns the whole claimed group, the oldest first
 */
export async function claimRest(tx: Tx, first: QueuedMail, now: Date, until: Date): Promise<QueuedMail[]> {
  await tx.outboxMail.updateMany({
    where: { ...inGroup(first), ...due(now), claimedUntil: first.claimedUntil },
    data: { claimedUntil: until },
  });
  return tx.outboxMail.findMany({
    where: { ...inGroup(first), ...unsent, claimedUntil: until },
    select: queued,
    orderBy: [...oldest],
  });
}

/** Lets all that is due of a group wait. */
export async function postpone(tx: Tx, group: Group, now: Date, dueAt: Date): Promise<void> {
  await tx.outboxMail.updateMany({ where: { ...inGroup(group), ...due(now) }, data: { dueAt } });
}

/** Marks mails as done with. `failure` is '' for those that were sent. */
export async function markSent(tx: Tx, ids: string[], sentAt: Date, failure: '' | 'dropped'): Promise<void> {
  await tx.outboxMail.updateMany({
    where: { id: { in: ids }, sentAt: null },
    data: { sentAt, claimedUntil: null, failure },
  });
}

/** Counts a failure of the mails that are still claimed until `until`: else another process has them now. */
export async function markFailed(
  tx: Tx,
  ids: string[],
  until: Date,
  { dueAt, failure }: { dueAt: Date; failure: string },
): Promise<void> {
  await tx.outboxMail.updateMany({
    where: { id: { in: ids }, sentAt: null, claimedUntil: until },
    data: { attempts: { increment: 1 }, dueAt, failure, claimedUntil: null },
  });
}

export function listUnsent(take: number) {
  return reading().outboxMail.findMany({
    where: { sentAt: null },
    select: queued,
    orderBy: [...oldest],
    take,
  });
}

export function countUnsent(): Promise<number> {
  return reading().outboxMail.count({ where: { sentAt: null } });
}

export async function deleteOlderThan(tx: Tx, time: Date): Promise<void> {
  const before = { lt: time };
  await tx.outboxMail.deleteMany({
    where: { OR: [{ sentAt: before }, { sentAt: null, createdAt: before }] },
  });
}
