import { fromNow, HOUR, now } from '../clock';
import { transaction } from '../db';
import { absoluteUrl } from '../env';
import { hashToken, newToken } from '../ids';
import { log } from '../log';
import { sendMail } from '../mailer';
import { countTry } from '../rate-limit/limit';
import { readSite } from '../settings/read-site';
import { GUEST, type Viewer } from '../viewer';
import { wordsOf } from '../words/dictionary';
import { findMemberByEmail, insertReset } from './store';

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
  // Of the error only its code: its message and its fields name the address.
  const sent = mailLink(typed).catch((error: { code?: unknown; responseCode?: unknown }) =>
    log().error({ code: error.code, answer: error.responseCode }, 'the password mail was not sent'),
  );
  return { sent };
}

async function mailLink(email: string): Promise<void> {
  const member = await findMemberByEmail(email);
  if (member === null) return;
  const token = newToken();
  await transaction((tx) =>
    insertReset(tx, { tokenHash: hashToken(token), memberId: member.id, expiresAt: fromNow(HOUR) }, now()),
  );
  const site = await readSite(GUEST);
  const words = wordsOf(site.language).members;
  const link = absoluteUrl(`/sign-in/password/${token}`);
  await sendMail({
    to: { name: member.name, address: member.email },
    subject: words.passwordMailSubject(site.title),
    text: words.passwordMailText(member.name, site.title, link),
  });
}
