import { reading, type Tx } from '../db';
import { COMMENT_MAILS, type CommentMail } from './schema';

const roles = { select: { role: true } } as const;

export function findForSignIn(email: string) {
  return reading().member.findUnique({
    where: { email },
    select: { id: true, passwordHash: true },
  });
}

/** A member who is not blocked and whose password is still that of the hash. */
export function findToLetIn(tx: Tx, id: string, passwordHash: string) {
  return tx.member.findFirst({
    where: { id, passwordHash, blockedAt: null },
    select: { id: true, name: true, signedInAt: true, totpSince: true },
  });
}

export function findMemberByEmail(email: string) {
  return reading().member.findUnique({
    where: { email },
    select: { id: true, name: true, email: true, blockedAt: true },
  });
}

export async function countMembers(): Promise<number> {
  return reading().member.count();
}

export async function isFirstMember(tx: Tx): Promise<boolean> {
  return (await tx.member.count()) === 0;
}

export function listMembers() {
  return reading().member.findMany({
    select: {
      id: true,
      name: true,
      email: true,
      createdAt: true,
      signedInAt: true,
      blockedAt: true,
      totpSince: true,
      roles,
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
}

export function findViewer(id: string) {
  return reading().member.findUnique({
    where: { id, blockedAt: null },
    select: { id: true, name: true, roles },
  });
}

export async function listNames(): Promise<string[]> {
  return (await reading().member.findMany({ select: { name: true } })).map(({ name }) => name);
}

/** Moderators and administrators who want mails of comments that wait. */
export function listModerators() {
  return reading().member.findMany({
    where: {
      blockedAt: null,
      commentMail: { not: 'off' },
      roles: { some: { role: { in: ['moderator', 'administrator'] } } },
    },
    select: { id: true, commentMail: true },
  });
}

/** Who may review articles, and whether it is their role by name. */
export async function listEditors(): Promise<{ id: string; isEditor: boolean }[]> {
  const rows = await reading().member.findMany({
    where: { blockedAt: null, roles: { some: { role: { in: ['editor', 'administrator'] } } } },
    select: { id: true, roles: { select: { role: true } } },
  });
  return rows.map(({ id, roles }) => ({ id, isEditor: roles.some(({ role }) => role === 'editor') }));
}

export function listWriters() {
  return reading().member.findMany({
    where: {
      blockedAt: null,
      roles: { some: { role: { in: ['author', 'editor', 'administrator'] } } },
    },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
}

export async function findCommentMail(id: string): Promise<CommentMail | undefined> {
  const row = await reading().member.findUnique({ where: { id }, select: { commentMail: true } });
  return COMMENT_MAILS.find((choice) => choice === row?.commentMail);
}

/** @returns whether there is such a member */
export async function setCommentMail(tx: Tx, id: string, commentMail: CommentMail): Promise<boolean> {
  return (await tx.member.updateMany({ where: { id }, data: { commentMail } })).count === 1;
}

export type NewMember = { id: string; name: string; email: string; passwordHash: string; createdAt: Date };

/** Fails on an e-mail address that another member has. */
export async function insertMember(tx: Tx, row: NewMember, roleNames: readonly string[]): Promise<void> {
  await tx.member.create({ data: row, select: { id: true } });
  await tx.memberRole.createMany({ data: roleNames.map((role) => ({ memberId: row.id, role })) });
}

/**
 * Changes the password and ends what was made under the old one: sessions, but that of who changes it, links
 * for another, and the browsers that are known.
 */
export async function setPassword(tx: Tx, memberId: string, passwordHash: string, but = ''): Promise<void> {
  await tx.member.update({ where: { id: memberId }, data: { passwordHash }, select: { id: true } });
  await tx.session.deleteMany({ where: { memberId, id: { not: but } } });
  await tx.device.deleteMany({ where: { memberId } });
  await tx.passwordReset.deleteMany({ where: { memberId } });
}

export type NewReset = { tokenHash: string; memberId: string; expiresAt: Date };

export async function insertReset(tx: Tx, row: NewReset, now: Date): Promise<void> {
  await tx.passwordReset.deleteMany({
    where: { OR: [{ expiresAt: { lte: now } }, { memberId: row.memberId }] },
  });
  await tx.passwordReset.create({ data: row, select: { tokenHash: true } });
}

export function findReset(tokenHash: string, now: Date) {
  return reading().passwordReset.findFirst({
    where: { tokenHash, expiresAt: { gt: now }, member: { blockedAt: null } },
    select: { memberId: true },
  });
}

/** Takes a link for the one time that it may be used. @returns whose it was. */
export async function takeReset(tx: Tx, tokenHash: string, now: Date): Promise<string | undefined> {
  const row = await tx.passwordReset.findFirst({
    where: { tokenHash, expiresAt: { gt: now }, member: { blockedAt: null } },
    select: { memberId: true },
  });
  const { count } = await tx.passwordReset.deleteMany({ where: { tokenHash } });
  return count === 1 ? row?.memberId : undefined;
}

const SET_UP_CODE = 'set-up-code';

/** The hash of the one-time code for the first administrator. */
export async function findSetUpCode(): Promise<unknown> {
  const row = await reading().setting.findUnique({ where: { key: SET_UP_CODE }, select: { value: true } });
  return row?.value;
}

export async function saveSetUpCode(tx: Tx, value: string): Promise<void> {
  const row = { key: SET_UP_CODE, value };
  await tx.setting.upsert({ where: { key: SET_UP_CODE }, create: row, update: row, select: { key: true } });
}

/** Spends the code. @returns false for whoever comes second, even at the same time. */
export async function takeSetUpCode(tx: Tx): Promise<boolean> {
  return (await tx.setting.deleteMany({ where: { key: SET_UP_CODE } })).count === 1;
}
