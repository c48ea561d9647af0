import { reading, type Tx } from '../../db';

export type NewSession = {
  id: string;
  memberId: string;
  createdAt: Date;
  expiresAt: Date;
  browser: string;
  isWhole: boolean;
};

/** Opens a session; those that are over go. */
export async function insertSession(tx: Tx, row: NewSession): Promise<void> {
  await tx.session.create({ data: { ...row, seenAt: row.createdAt }, select: { id: true } });
  await tx.session.deleteMany({ where: { expiresAt: { lte: row.createdAt } } });
}

export async function setSignedIn(tx: Tx, id: string, signedInAt: Date): Promise<void> {
  await tx.member.update({ where: { id }, data: { signedInAt }, select: { id: true } });
}

export function findSession(id: string, now: Date) {
  return reading().session.findFirst({
    where: { id, expiresAt: { gt: now }, isWhole: true, member: { blockedAt: null } },
    select: {
      id: true,
      seenAt: true,
      member: { select: { id: true, name: true, totpSince: true, roles: { select: { role: true } } } },
    },
  });
}

/** A session in which the password was right and the second factor is still asked for. */
export function findHalfSession(id: string, now: Date) {
  return reading().session.findFirst({
    where: {
      id,
      expiresAt: { gt: now },
      isWhole: false,
      member: { blockedAt: null, totpSince: { not: null } },
    },
    select: {
      memberId: true,
      member: { select: { id: true, name: true, totpSecret: true, signedInAt: true } },
    },
  });
}

/** Writes down that a session was used, unless that was done since `before`. */
export async function touchSession(tx: Tx, id: string, seenAt: Date, before: Date): Promise<void> {
  await tx.session.updateMany({
    where: { id, OR: [{ seenAt: null }, { seenAt: { lte: before } }] },
    data: { seenAt },
  });
}

/** @returns false for whoever comes second */
export async function deleteSession(tx: Tx, id: string): Promise<boolean> {
  return (await tx.session.deleteMany({ where: { id } })).count === 1;
}

/** Ends all sessions of a member, but one. @returns how many */
export async function deleteSessionsOf(tx: Tx, memberId: string, but = ''): Promise<number> {
  return (await tx.session.deleteMany({ where: { memberId, id: { not: but } } })).count;
}

export function listSessions(memberId: string, now: Date) {
  return reading().session.findMany({
    where: { memberId, isWhole: true, expiresAt: { gt: now } },
    select: { id: true, createdAt: true, seenAt: true, browser: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
}

/** Which of these tokens' hashes is that of a browser in which the member has signed in. */
export async function findDevice(
  tx: Tx,
  memberId: string,
  hashes: string[],
  since: Date,
): Promise<string | undefined> {
  const row = await tx.device.findFirst({
    where: { memberId, tokenHash: { in: hashes }, seenAt: { gt: since } },
    select: { tokenHash: true },
  });
  return row?.tokenHash;
}

export async function touchDevice(tx: Tx, tokenHash: string, seenAt: Date): Promise<void> {
  await tx.device.update({ where: { tokenHash }, data: { seenAt }, select: { tokenHash: true } });
}

export type NewDevice = { tokenHash: string; memberId: string; seenAt: Date };

/** Remembers a browser; those that were not seen since `old` are forgotten. */
export async function insertDevice(tx: Tx, row: NewDevice, old: Date): Promise<void> {
  await tx.device.deleteMany({ where: { seenAt: { lte: old } } });
  await tx.device.create({ data: row, select: { tokenHash: true } });
}

/** When the member signed in from a new browser, and which. */
export function listNewDevices(memberId: string, since: Date) {
  return reading().auditEntry.findMany({
    where: { memberId, action: 'session.new-device', at: { gt: since } },
    select: { at: true, data: true },
    orderBy: { at: 'desc' },
    take: 10,
  });
}
