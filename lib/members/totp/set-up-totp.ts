import { record } from '../../audit/record';
import { MINUTE, now } from '../../clock';
import { transaction } from '../../db';
import { Conflict, NotFound, type Outcome } from '../../errors';
import { countTry, forgetTries } from '../../rate-limit/limit';
import { readSite } from '../../settings/read-site';
import type { Viewer } from '../../viewer';
import { isOwnPassword } from '../own/own-password';
import { ownId } from '../own/policy';
import { codeSchema, passwordSchema } from '../schema';
import { deleteSessionsOf } from '../sessions/store';
import { digitsOf, newSecret, stepOf, uriOf } from './codes';
import { hashRecovery, newRecoveryCodes } from './recovery';
import type { TotpView } from './schema';
import { lockSecret, unlockSecret } from './secret';
import { findTotp, keepSecret, replaceRecovery, turnOn } from './store';

/** Where one is with one's second factor; the secret only while it is being set up. Any member. @throws NotFound */
export async function readTotp(viewer: Viewer): Promise<TotpView> {
  const id = ownId(viewer);
  const row = await findTotp(id);
  if (row === null) throw new NotFound();
  if (row.totpSince !== null) return { state: 'on', since: row.totpSince, codesLeft: row._count.recovery };
  const secret = unlockSecret(id, row.totpSecret);
  if (secret === undefined) return { state: 'off' };
  const { title } = await readSite(viewer);
  // A colon would end the issuer.
  return { state: 'begun', secret, uri: uriOf(secret, title.replaceAll(':', ' '), row.email) };
}

/** Begins to set one's second factor up, with the present password: makes a secret. Any member. @throws NotFound, TooMany, Conflict where it is on */
export async function beginTotp(viewer: Viewer, input: unknown): Promise<Outcome<null, 'password'>> {
  const id = ownId(viewer);
  const { password } = passwordSchema.parse(input);
  if (!(await isOwnPassword(id, password))) return { ok: false, errors: { password: 'passwordWrong' } };
  await transaction(async (tx) => {
    if (!(await keepSecret(tx, id, lockSecret(id, newSecret())))) throw new Conflict();
  });
  return { ok: true, value: null };
}

/**
 * Turns one's second factor on by a first code, and ends one's other sessions: they were opened without.
 * @returns the recovery codes, for this once. Any member. @throws NotFound, TooMany, Conflict where it is on or was begun anew
 */
export async function confirmTotp(
  viewer: Viewer,
  input: unknown,
): Promise<Outcome<{ codes: string[] }, 'code'>> {
  const id = ownId(viewer);
  const code = digitsOf(codeSchema.parse(input).code);
  const tries = { what: 'first code', whom: id, most: 10, ms: 15 * MINUTE };
  await transaction((tx) => countTry(tx, tries));
  const locked = (await findTotp(id))?.totpSecret ?? '';
  const secret = unlockSecret(id, locked);
  if (secret === undefined) throw new Conflict();
  const step = code === undefined ? undefined : stepOf(secret, code);
  if (step === undefined) return { ok: false, errors: { code: 'codeInvalid' } };
  const codes = newRecoveryCodes();
  await transaction(async (tx) => {
    if (!(await turnOn(tx, id, locked, step, now()))) throw new Conflict();
    await replaceRecovery(tx, id, hashesOf(id, codes));
    await deleteSessionsOf(tx, id, viewer.kind === 'member' ? viewer.sessionId : '');
    await forgetTries(tx, tries);
    await record(tx, viewer, 'member.totp-on', 'member', id);
  });
  return { ok: true, value: { codes } };
}

export function hashesOf(memberId: string, codes: string[]): string[] {
  return codes.map((code) => hashRecovery(memberId, code));
}
