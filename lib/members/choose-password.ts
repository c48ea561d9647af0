import { record } from '../audit/record';
import { now } from '../clock';
import { transaction } from '../db';
import { NotFound, type Outcome } from '../errors';
import { fieldErrors } from '../fields';
import { hashToken } from '../ids';
import type { Viewer } from '../viewer';
import { errors } from '../words/fr/errors';
import { hashPassword } from './password';
import { newPasswordSchema } from './schema';
import { findReset, setPassword, takeReset } from './store';

/** Whether a mailed link may still be used. Looking does not use it up: mail scanners open links. @throws NotFound */
export async function checkPasswordLink(_viewer: Viewer, token: string): Promise<void> {
  if ((await findReset(hashToken(token), now())) === null) throw new NotFound();
}

/** Sets a new password by a mailed link, once, and ends all sessions of the member. */
export async function choosePassword(
  _viewer: Viewer,
  token: string,
  password: unknown,
): Promise<Outcome<null, 'password'>> {
  const parsed = newPasswordSchema.safeParse({ password });
  if (!parsed.success) return { ok: false, errors: fieldErrors<'password'>(parsed.error, errors) };
  const expired = { ok: false, errors: { password: 'linkExpired' } } as const;
  // Before the hash, which is dear: nobody can make the server work without a link.
  if ((await findReset(hashToken(token), now())) === null) return expired;
  const passwordHash = await hashPassword(parsed.data.password);
  return transaction(async (tx) => {
    const memberId = await takeReset(tx, hashToken(token), now());
    if (memberId === undefined) return expired;
    await setPassword(tx, memberId, passwordHash);
    await record(
      tx,
      { kind: 'member', id: memberId, name: '', roles: [], sessionId: '' },
      'member.choose-password',
      'member',
      memberId,
    );
    return { ok: true, value: null };
  });
}
