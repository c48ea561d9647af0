import { record } from '../../audit/record';
import { HOUR } from '../../clock';
import { transaction } from '../../db';
import { NotFound } from '../../errors';
import { canSendMail, sendMail } from '../../mailer';
import { countTry } from '../../rate-limit/limit';
import { requireRole, type Viewer } from '../../viewer';
import { wordsOf } from '../../words/dictionary';
import { readSite } from '../read-site';
import { addressOf } from './store';

/** Why a mail server did not take a mail, as it is told in words. */
export const MAIL_FAULTS = [
  'none',
  'unreachable',
  'unknownHost',
  'login',
  'sender',
  'tls',
  'late',
  'refused',
] as const;
export type MailFault = (typeof MAIL_FAULTS)[number];
/** What the mail server said: it took the mail, or why not, with its own line. */
export type Tested = { to: string } | { fault: MailFault; answer: string };

const CODES: Record<string, MailFault> = {
  ECONNECTION: 'unreachable',
  ECONNREFUSED: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  EDNS: 'unknownHost',
  ENOTFOUND: 'unknownHost',
  EAUTH: 'login',
  ENOAUTH: 'login',
  EENVELOPE: 'sender',
  ETLS: 'tls',
  ETIMEDOUT: 'late',
};

/**
 * Sends a mail to whoever asks, now, and says what the mail server answered. Administrators.
 * @throws TooMany (ten in an hour), Forbidden, NotFound
 */
export async function sendTestMail(viewer: Viewer): Promise<Tested> {
  requireRole(viewer, 'administrator');
  if (!canSendMail()) return { fault: 'none', answer: '' };
  const to = await addressOf(viewer.id);
  if (to === null) throw new NotFound();
  await transaction((tx) => countTry(tx, { what: 'test mail', whom: viewer.id, most: 10, ms: HOUR }));
  const { title, language } = await readSite(viewer);
  const words = wordsOf(language).settings.mail.letter;
  const failed = await sendMail({
    to: { name: viewer.name, address: to },
    subject: words.subject(title),
    text: words.text(title),
  }).then(
    () => undefined,
    (error: unknown) => error as { code?: string; response?: string },
  );
  await transaction((tx) =>
    record(tx, viewer, 'mail.test', 'setting', 'mail', {
      sent: failed === undefined,
      code: failed?.code ?? '',
    }),
  );
  if (failed === undefined) return { to };
  return { fault: CODES[failed.code ?? ''] ?? 'refused', answer: failed.response ?? failed.code ?? '' };
}
