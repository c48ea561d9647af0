import { MINUTE } from '../clock';
import { transaction } from '../db';
import type { Outcome } from '../errors';
import { countTry, forgetTries } from '../rate-limit/limit';
import type { Viewer } from '../viewer';
import { isPassword } from './password';
import { credentialsSchema } from './schema';
import {
  type Browser,
  NO_BROWSER,
  openHalfSession,
  openSession,
  type SignedIn,
} from './sessions/open-session';
import { findForSignIn, findToLetIn } from './store';

/**
 * Opens a session of 12 hours; for who has a second factor one of ten minutes that asks for it and opens nothing
 * else. Tries are counted before the password is looked at: 10 an account and 50 a network address in 15 minutes.
 * Who is blocked is told, as late, that the password is wrong. `address` is the client's, '' when it is not known.
 * @throws TooMany
 */
export async function signIn(
  _viewer: Viewer,
  input: unknown,
  address: string,
  browser: Browser = NO_BROWSER,
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
  return transaction(async (tx) => {
    // The hash takes its time: who was blocked or changed the password meanwhile is not let in by the old one.
    const now = await findToLetIn(tx, member.id, member.passwordHash);
    if (now === null) return wrong;
    await forgetTries(tx, account);
    const open = now.totpSince === null ? openSession : openHalfSession;
    return { ok: true, value: await open(tx, now, browser) };
  });
}
