import { reading, type Tx } from '../../db';

export async function findPasswordHash(id: string): Promise<string | undefined> {
  const row = await reading().member.findUnique({ where: { id }, select: { passwordHash: true } });
  return row?.passwordHash;
}

export function findOwn(id: string) {
  return reading().member.findUnique({
    where: { id },
    select: {
      name: true,
      email: true,
      passwordHash: true,
      blockedAt: true,
      totpSince: true,
      author: { select: { name: true, slug: true } },
      roles: { select: { role: true } },
      _count: { select: { recovery: true } },
    },
  });
}

/** @returns the name before; undefined where there is no such member */
export async function setName(tx: Tx, id: string, name: string): Promise<string | undefined> {
  const row = await tx.member.findUnique({ where: { id }, select: { name: true } });
  if (row === null) return undefined;
  await tx.member.update({ where: { id }, data: { name }, select: { id: true } });
  return row.name;
}

/**
 * Changes the address of a member who still has that one and that password; links for a new password that went
 * to the old one are over. Fails on an address that another member has. @returns whether it was changed
 */
export async function setEmail(
  tx: Tx,
  { id, email, passwordHash }: { id: string; email: string; passwordHash: string },
  to: string,
): Promise<boolean> {
  const { count } = await tx.member.updateMany({
    where: { id, email, passwordHash, blockedAt: null },
    data: { email: to },
  });
  await tx.passwordReset.deleteMany({ where: { memberId: id } });
  return count === 1;
}
