import { MINUTE } from '../../clock';
import { transaction } from '../../db';
import { countTry, forgetTries } from '../../rate-limit/limit';
import { isPassword } from '../password';
import { findPasswordHash } from './store';

/** Whether this is the member's present password: a browser that was left open proves nothing. @throws TooMany after ten in 15 minutes */
export async function isOwnPassword(memberId: string, typed: string): Promise<boolean> {
  const tries = { what: 'own password', whom: memberId, most: 10, ms: 15 * MINUTE };
  await transaction((tx) => countTry(tx, tries));
  if (!(await isPassword(typed, await findPasswordHash(memberId)))) return false;
  await transaction((tx) => forgetTries(tx, tries));
  return true;
}
