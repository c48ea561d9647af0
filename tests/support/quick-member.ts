import { TOTP } from 'otpauth';
import { now } from '../../lib/clock';
import { transaction } from '../../lib/db';
import { newId } from '../../lib/ids';
import { hashPassword } from '../../lib/members/password';
import { lockSecret } from '../../lib/members/totp/secret';
import { OWNER, type Role, type Viewer } from '../../lib/viewer';
import { PASSWORD } from './cast';

/** A password takes its time: all of these members have one hash. */
let hashed: Promise<string> | undefined;
let people = 0;

export type QuickMember = Viewer & { kind: 'member'; email: string };

/** A member who has signed in before and has no session; the password is that of the tests. */
export async function quickMember(...roles: Role[]): Promise<QuickMember> {
  hashed ??= hashPassword(PASSWORD);
  const [id, passwordHash, name] = [newId(), await hashed, `Membre ${++people}`];
  const email = `rapide-${people}@redaction.example`;
  await transaction(async (tx) => {
    const row = { id, name, email, passwordHash, createdAt: now(), signedInAt: now() };
    await tx.member.create({ data: row, select: { id: true } });
    await tx.memberRole.createMany({ data: roles.map((role) => ({ memberId: id, role })) });
  });
  return { ...OWNER, kind: 'member', id, name, roles, email };
}

export const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** Gives a member the second factor of the tests. */
export async function withSecondFactor<Member extends { id: string }>(member: Member): Promise<Member> {
  const data = { totpSecret: lockSecret(member.id, SECRET), totpSince: now() };
  await transaction((tx) => tx.member.update({ where: { id: member.id }, data, select: { id: true } }));
  return member;
}

/** The code of an authenticator, so many steps of thirty seconds from now. */
export function codeOf(secret = SECRET, steps = 0): string {
  return new TOTP({ secret }).generate({ timestamp: now().getTime() + steps * 30_000 });
}
