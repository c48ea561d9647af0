import { DAY, MINUTE, now } from '../../clock';
import { type Tx, transaction } from '../../db';
import { NotFound, type Outcome } from '../../errors';
import { countTry, forgetTries, type Limit } from '../../rate-limit/limit';
import type { Viewer } from '../../viewer';
import { codeSchema } from '../schema';
import { type Browser, NO_BROWSER, openSession, type SignedIn } from '../sessions/open-session';
import { deleteSession, findHalfSession } from '../sessions/store';
import { digitsOf, stepOf } from './codes';
import { hashRecovery } from './recovery';
import { unlockSecret } from './secret';
import { takeRecovery, takeStep } from './store';

/** Whether the session of this cookie waits for the second factor. Public. @throws NotFound where it does not */
export async function checkHalfSession(_viewer: Viewer, sessionId: string | undefined): Promise<void> {
  await halfSession(sessionId);
}

async function halfSession(sessionId: string | undefined) {
  const half = sessionId === undefined ? null : await findHalfSession(sessionId, now());
  if (half === null) throw new NotFound();
  return half.member;
}

/**
 * The second step of a sign-in: a code of the authenticator, or a recovery code; each once. The session that
 * waited for it is over, and a whole one with another id is opened: what somebody planted in the browser before
 * is worth nothing. 10 tries a member in 15 minutes, 50 a day, 50 a network address in 15 minutes.
 * @throws NotFound where no session waits; TooMany
 */
export async function takeSecondStep(
  _viewer: Viewer,
  sessionId: string | undefined,
  input: unknown,
  address: string,
  browser: Browser = NO_BROWSER,
): Promise<Outcome<SignedIn, 'code'>> {
  const wrong = { ok: false, errors: { code: 'codeInvalid' } } as const;
  const { code } = codeSchema.parse(input);
  const member = await halfSession(sessionId);
  const tries: Limit[] = [
    { what: 'second step account', whom: member.id, most: 10, ms: 15 * MINUTE },
    { what: 'second step day', whom: member.id, most: 50, ms: DAY },
  ];
  await transaction(async (tx) => {
    for (const limit of tries) await countTry(tx, limit);
    await countTry(tx, { what: 'second step address', whom: address, most: 50, ms: 15 * MINUTE });
  });
  return transaction(async (tx) => {
    const by = await takeCode(tx, member, code);
    if (by === undefined) return wrong;
    if (sessionId === undefined || !(await deleteSession(tx, sessionId))) throw new NotFound();
    for (const limit of tries) await forgetTries(tx, limit);
    return { ok: true, value: await openSession(tx, member, browser, { second: by }) };
  });
}

async function takeCode(
  tx: Tx,
  { id, totpSecret }: { id: string; totpSecret: string },
  typed: string,
): Promise<'code' | 'recovery' | undefined> {
  const digits = digitsOf(typed);
  if (digits === undefined)
    return (await takeRecovery(tx, id, hashRecovery(id, typed))) ? 'recovery' : undefined;
  const secret = unlockSecret(id, totpSecret);
  const step = secret === undefined ? undefined : stepOf(secret, digits);
  return step !== undefined && (await takeStep(tx, id, totpSecret, step)) ? 'code' : undefined;
}
