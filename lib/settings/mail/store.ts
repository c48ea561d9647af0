import { reading } from '../../db';

/** The e-mail address of a member, for a mail to them alone. */
export async function addressOf(memberId: string): Promise<string | null> {
  const row = await reading().member.findUnique({ where: { id: memberId }, select: { email: true } });
  return row?.email ?? null;
}
