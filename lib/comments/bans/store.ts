import { reading, type Tx } from '../../db';

export type BanRow = {
  id: string;
  kind: string;
  value: string;
  label: string;
  until: Date | null;
  createdAt: Date;
  memberId: string | null;
};

export function listBans() {
  return reading().ban.findMany({
    select: {
      id: true,
      kind: true,
      value: true,
      label: true,
      until: true,
      createdAt: true,
      member: { select: { name: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
}

export async function insertBan(tx: Tx, row: BanRow): Promise<void> {
  await tx.ban.deleteMany({ where: { kind: row.kind, value: row.value } });
  await tx.ban.create({ data: row, select: { id: true } });
}

/** Deletes a ban, and those of the same that two moderators made at once. @returns its kind, if there was one */
export async function deleteBan(tx: Tx, id: string): Promise<string | undefined> {
  const ban = await tx.ban.findUnique({ where: { id }, select: { kind: true, value: true } });
  if (ban === null) return undefined;
  await tx.ban.deleteMany({ where: { kind: ban.kind, value: ban.value } });
  return ban.kind;
}

/** Who sent a comment, for a ban. */
export function findSenderOf(tx: Tx, commentId: string) {
  return tx.comment.findUnique({
    where: { id: commentId },
    select: { name: true, network: true, contact: { select: { email: true } } },
  });
}
