import { reading, type Tx } from '../../db';

export function findMember(id: string, now: Date) {
  return reading().member.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      createdAt: true,
      signedInAt: true,
      blockedAt: true,
      totpSince: true,
      roles: { select: { role: true } },
      _count: { select: { sessions: { where: { isWhole: true, expiresAt: { gt: now } } } } },
    },
  });
}

/**
 * Makes whoever takes an administrator away wait for each other: every such transaction changes the rows of
 * all administrators first, to what they are.
 */
export async function lockAdministrators(tx: Tx): Promise<void> {
  await tx.memberRole.updateMany({
    where: { role: 'administrator' },
    data: { role: 'administrator' },
  });
}

/** Whether somebody else than this member is there who administers and may sign in. */
export async function hasOtherAdministrator(tx: Tx, id: string): Promise<boolean> {
  const other = await tx.member.findFirst({
    where: { id: { not: id }, blockedAt: null, roles: { some: { role: 'administrator' } } },
    select: { id: true },
  });
  return other !== null;
}

export async function findRoles(tx: Tx, memberId: string): Promise<string[] | undefined> {
  const row = await tx.member.findUnique({
    where: { id: memberId },
    select: { roles: { select: { role: true }, orderBy: { role: 'asc' } } },
  });
  return row?.roles.map(({ role }) => role);
}

export async function setRoles(tx: Tx, memberId: string, roles: readonly string[]): Promise<void> {
  await tx.memberRole.deleteMany({ where: { memberId } });
  await tx.memberRole.createMany({ data: roles.map((role) => ({ memberId, role })) });
}

/** @returns whether that changed anything */
export async function setBlocked(tx: Tx, id: string, blockedAt: Date | null): Promise<boolean> {
  const { count } = await tx.member.updateMany({
    where: { id, blockedAt: blockedAt === null ? { not: null } : null },
    data: { blockedAt },
  });
  return count === 1;
}

/** Ends all that is open for a member: sessions, known browsers, links for a new password. @returns how many sessions */
export async function endAllOf(tx: Tx, memberId: string): Promise<number> {
  await tx.device.deleteMany({ where: { memberId } });
  await tx.passwordReset.deleteMany({ where: { memberId } });
  return (await tx.session.deleteMany({ where: { memberId } })).count;
}
