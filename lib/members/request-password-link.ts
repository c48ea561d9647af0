import { HOUR } from '../clock';
import { transaction } from '../db';
import { logUnsent } from '../mailer';
import { countTry } from '../rate-limit/limit';
import type { Viewer } from '../viewer';
import { mailPasswordLink } from './password-link';
import { findMemberByEmail } from './store';

/**
 * Mails a link for a new password, valid for an hour and once, if the address is a member's. The answer is
 * the same, and as quick, if it is not: nobody learns who is a member. 5 an account, 20 a network address an hour.
 * @returns when the mail is on its way, for tests; a page does not wait for it. @throws TooMany
 */
export async function requestPasswordLink(
  _viewer: Viewer,
  email: string,
  address: string,
): Promise<{ sent: Promise<void> }> {
  const typed = email.trim().toLowerCase().slice(0, 1000);
  await transaction(async (tx) => {
    await countTry(tx, { what: 'password link account', whom: typed, most: 5, ms: HOUR });
    await countTry(tx, { what: 'password link address', whom: address, most: 20, ms: HOUR });
  });
  const sent = mailLink(typed).catch(logUnsent);
  return { sent };
}

async function mailLink(email: string): Promise<void> {
  const member = await findMemberByEmail(email);
  if (member !== null && member.blockedAt === null) await mailPasswordLink(member);
}
