import { z } from 'zod';
import { record } from '../../audit/record';
import { DAY, fromNow, HOUR, now } from '../../clock';
import { transaction } from '../../db';
import { isDuplicate } from '../../db-contention';
import { decrypt, encrypt } from '../../encrypted';
import { absoluteUrl } from '../../env';
import { NotFound, type Outcome } from '../../errors';
import { fieldErrors } from '../../fields';
import { hashToken, sameSecret } from '../../ids';
import { canSendMail, logUnsent, sendMail } from '../../mailer';
import { countTry } from '../../rate-limit/limit';
import { readSite } from '../../settings/read-site';
import { GUEST, type Viewer } from '../../viewer';
import { wordsOf } from '../../words/dictionary';
import { errors } from '../../words/fr/errors';
import { emailChangeSchema } from '../schema';
import { isOwnPassword } from './own-password';
import { ownId } from './policy';
import { findOwn, setEmail } from './store';

const PURPOSE = 'email change';

/** What a link holds, unreadable: nothing is stored, and it is over when the address or the password is another. */
const linkSchema = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  password: z.string(),
  until: z.number(),
});

type Field = 'email' | 'password';

/**
 * Asks for another address to sign in with, with the present password: a link goes to the new one, valid for a
 * day, and nothing is changed before it is used. Without a mail server it is changed at once. The answer does not
 * tell whether the address is a colleague's. Any member. @throws NotFound, TooMany
 * @returns when the mail is on its way, for tests; a page does not wait for it
 */
export async function changeEmail(
  viewer: Viewer,
  input: unknown,
): Promise<Outcome<{ by: 'mail' | 'now'; sent: Promise<void> }, Field>> {
  const id = ownId(viewer);
  const parsed = emailChangeSchema.safeParse(input);
  if (!parsed.success) return { ok: false, errors: fieldErrors<Field>(parsed.error, errors) };
  const { email, password } = parsed.data;
  if (!(await isOwnPassword(id, password))) return { ok: false, errors: { password: 'passwordWrong' } };
  await transaction((tx) => countTry(tx, { what: 'email change', whom: id, most: 5, ms: HOUR }));
  const found = await findOwn(id);
  if (found === null) throw new NotFound();
  const own = { id, name: found.name, email: found.email, passwordHash: found.passwordHash };
  if (!canSendMail()) {
    if (!(await change(viewer, own, email))) return { ok: false, errors: { email: 'emailUnusable' } };
    return { ok: true, value: { by: 'now', sent: Promise.resolve() } };
  }
  const until = fromNow(DAY).getTime();
  const link = { id, from: own.email, to: email, password: hashToken(own.passwordHash), until };
  const sent = mailLink(own.name, email, encrypt(PURPOSE, '', JSON.stringify(link))).catch(logUnsent);
  return { ok: true, value: { by: 'mail', sent } };
}

/** Whether a mailed link may still be used; looking does not use it up. Public. @throws NotFound */
export async function checkEmailLink(_viewer: Viewer, token: string): Promise<void> {
  await linkOf(token);
}

/**
 * Changes the address by the link that was mailed to the new one, once; the old one is told. Public: who has
 * the link reads the new address's mails. @throws NotFound
 */
export async function confirmEmail(_viewer: Viewer, token: string): Promise<{ told: Promise<void> }> {
  const { own, to } = await linkOf(token);
  const viewer: Viewer = { kind: 'member', id: own.id, name: own.name, roles: [], sessionId: '' };
  if (!(await change(viewer, own, to))) throw new NotFound();
  return { told: canSendMail() ? tellOld(own).catch(logUnsent) : Promise.resolve() };
}

type Own = { id: string; name: string; email: string; passwordHash: string };

async function linkOf(token: string): Promise<{ own: Own; to: string }> {
  const text = decrypt(PURPOSE, '', token.slice(0, 4_000));
  if (text === undefined) throw new NotFound();
  const { id, from, to, password, until } = linkSchema.parse(JSON.parse(text));
  const row = await findOwn(id);
  const isOver = until <= now().getTime() || row === null || row.email !== from || row.blockedAt !== null;
  if (isOver || !sameSecret(hashToken(row.passwordHash), password)) throw new NotFound();
  return { own: { id, name: row.name, email: from, passwordHash: row.passwordHash }, to };
}

/** @returns false where another member has the address, or where it was changed meanwhile */
async function change(viewer: Viewer, own: Own, to: string): Promise<boolean> {
  try {
    return await transaction(async (tx) => {
      if (!(await setEmail(tx, own, to))) return false;
      await record(tx, viewer, 'member.change-email', 'member', own.id);
      return true;
    });
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

async function mailLink(name: string, address: string, token: string): Promise<void> {
  const site = await readSite(GUEST);
  const words = wordsOf(site.language).profile.mails;
  await sendMail({
    to: { name, address },
    subject: words.emailSubject(site.title),
    text: words.emailText(name, site.title, absoluteUrl(`/sign-in/email/${token}`)),
  });
}

async function tellOld({ name, email }: Own): Promise<void> {
  const site = await readSite(GUEST);
  const words = wordsOf(site.language).profile.mails;
  await sendMail({
    to: { name, address: email },
    subject: words.emailChangedSubject(site.title),
    text: words.emailChangedText(name, site.title),
  });
}
