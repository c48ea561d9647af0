import { fromNow, HOUR, now } from '../clock';
import { transaction } from '../db';
import { absoluteUrl } from '../env';
import { hashToken, newToken } from '../ids';
import { sendMail } from '../mailer';
import { readSite } from '../settings/read-site';
import { GUEST } from '../viewer';
import { wordsOf } from '../words/dictionary';
import { insertReset } from './store';

type To = { id: string; name: string; email: string };

/** Makes the one link for a new password that a member has at a time. */
export async function newPasswordLink(memberId: string, ms: number): Promise<string> {
  const token = newToken();
  await transaction((tx) =>
    insertReset(tx, { tokenHash: hashToken(token), memberId, expiresAt: fromNow(ms) }, now()),
  );
  return absoluteUrl(`/sign-in/password/${token}`);
}

/** Mails a member a link for a new password, valid for an hour. @throws what the mail server says */
export async function mailPasswordLink({ id, name, email }: To): Promise<void> {
  const link = await newPasswordLink(id, HOUR);
  const site = await readSite(GUEST);
  const words = wordsOf(site.language).members;
  await sendMail({
    to: { name, address: email },
    subject: words.passwordMailSubject(site.title),
    text: words.passwordMailText(name, site.title, link),
  });
}
