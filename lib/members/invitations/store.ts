import { reading, type Tx } from '../../db';

const open = (now: Date) => ({ acceptedAt: null, revokedAt: null, expiresAt: { gt: now } });

export type NewInvitation = {
  id: string;
  tokenHash: string;
  name: string;
  email: string;
  roles: string[];
  memberId: string | null;
  createdAt: Date;
  expiresAt: Date;
};

/** Empties the names and addresses of invitations that are over. */
export async function forgetPast(tx: Tx, now: Date): Promise<void> {
  await tx.invitation.updateMany({
    where: {
      AND: [
        { OR: [{ expiresAt: { lte: now } }, { revokedAt: { not: null } }] },
        { OR: [{ email: { not: '' } }, { name: { not: '' } }] },
      ],
    },
    data: { email: '', name: '' },
  });
}

/** Keeps an invitation; an open one to the same address is over, and addresses of those that are over go. */
export async function insertInvitation(tx: Tx, row: NewInvitation): Promise<void> {
  const now = row.createdAt;
  if (row.email !== '')
    await tx.invitation.updateMany({ where: { email: row.email, ...open(now) }, data: { revokedAt: now } });
  await forgetPast(tx, now);
  await tx.invitation.create({ data: row, select: { id: true } });
}

export async function isMember(email: string): Promise<boolean> {
  return (await reading().member.findUnique({ where: { email }, select: { id: true } })) !== null;
}

export function listOpen(now: Date) {
  return reading().invitation.findMany({
    where: open(now),
    select: {
      id: true,
      name: true,
      email: true,
      roles: true,
      expiresAt: true,
      member: { select: { name: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
}

export function findInvitation(tokenHash: string, now: Date) {
  return reading().invitation.findFirst({
    where: { tokenHash, ...open(now) },
    select: { id: true, name: true, email: true, roles: true },
  });
}

/** Takes an invitation for the one time that it may be taken; its address goes. @returns false for whoever comes second */
export async function takeInvitation(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({
    where: { id, ...open(now) },
    data: { acceptedAt: now, name: '', email: '' },
  });
  return count === 1;
}

/** Ends an invitation; its address goes. @returns false where it is over already */
export async function revoke(tx: Tx, id: string, now: Date): Promise<boolean> {
  const data = { revokedAt: now, name: '', email: '' };
  return (await tx.invitation.updateMany({ where: { id, ...open(now) }, data })).count === 1;
}

/** Ends all open invitations that a member has made. */
export async function revokeAllBy(tx: Tx, memberId: string, now: Date): Promise<void> {
  const data = { revokedAt: now, name: '', email: '' };
  await tx.invitation.updateMany({ where: { memberId, ...open(now) }, data });
}
