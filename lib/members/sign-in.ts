import { record } from '../audit/record';
import { fromNow, HOUR, MINUTE, now } from '../clock';
import { transaction } from '../db';
import type { Outcome } from '../errors';
import { newToken } from '../ids';
import { countTry, forgetTries } from '../rate-limit/limit';
import type { Viewer } from '../viewer';
import { isPassword } from './password';
import { credentialsSchema } from './schema';
import { findForSignIn, insertSession } from './store';

export const SESSION_LASTS = 12 * HOUR;

export type SignedIn = { memberId: string; name: string; sessionId: string };

/**
 * Opens a session of 12 hours. Tries are counted before the password is looked at: 10 an account and 50 a
 * network address in 15 minutes. `address` is the client's, '' when it is not known.
 * @throws TooMany
 */
export async function signIn(
  _viewer: Viewer,
  input: unknown,
  address: string,
): Promise<Outcome<SignedIn, 'email' | 'password'>> {
  const wrong = { ok: false, errors: { password: 'credentialsWrong' } } as const;
  const parsed = credentialsSchema.safeParse(input);
  if (!parsed.success) return wrong;
  const { email, password } = parsed.data;
  const account = { what: 'sign-in account', whom: email, most: 10, ms: 15 * MINUTE };
  const network = { what: 'sign-in address', whom: address, most: 50, ms: 15 * MINUTE };
  await transaction(async (tx) => {
    await countTry(tx, account);
    await countTry(tx, network);
  });
  const member = await findForSignIn(email);
  if (!(await isPassword(password, member?.passwordHash)) || member === null) return wrong;

  const sessionId = newToken();
  const viewer: Viewer = { kind: 'member', id: member.id, name: member.name, roles: [], sessionId };
  await transaction(async (tx) => {
    await forgetTries(tx, account);
    await insertSession(tx, {
      id: sessionId,
      memberId: member.id,
      createdAt: now(),
      expiresAt: fromNow(SESSION_LASTS),
    });
    await record(tx, viewer, 'session.open', 'member', member.id);
  });
  return { ok: true, value: { memberId: member.id, name: member.name, sessionId } };
}
