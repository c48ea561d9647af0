import { record } from '../../audit/record';
import { transaction } from '../../db';
import { Conflict, type Outcome } from '../../errors';
import type { Viewer } from '../../viewer';
import { isOwnPassword } from '../own/own-password';
import { ownId } from '../own/policy';
import { passwordSchema } from '../schema';
import { newRecoveryCodes } from './recovery';
import { hashesOf } from './set-up-totp';
import { replaceRecovery, turnOff } from './store';

/** Turns one's second factor off, with the present password. Any member. @throws NotFound, TooMany */
export async function turnOffTotp(viewer: Viewer, input: unknown): Promise<Outcome<null, 'password'>> {
  const id = ownId(viewer);
  const { password } = passwordSchema.parse(input);
  if (!(await isOwnPassword(id, password))) return { ok: false, errors: { password: 'passwordWrong' } };
  await transaction(async (tx) => {
    if (await turnOff(tx, id)) await record(tx, viewer, 'member.totp-off', 'member', id);
  });
  return { ok: true, value: null };
}

/** Ten new recovery codes in the place of the old ones, with the present password. Any member. @throws NotFound, TooMany, Conflict where there is no second factor */
export async function renewRecovery(
  viewer: Viewer,
  input: unknown,
): Promise<Outcome<{ codes: string[] }, 'password'>> {
  const id = ownId(viewer);
  const { password } = passwordSchema.parse(input);
  if (!(await isOwnPassword(id, password))) return { ok: false, errors: { password: 'passwordWrong' } };
  const codes = newRecoveryCodes();
  await transaction(async (tx) => {
    if (!(await replaceRecovery(tx, id, hashesOf(id, codes)))) throw new Conflict();
    await record(tx, viewer, 'member.recovery-renew', 'member', id);
  });
  return { ok: true, value: { codes } };
}
