import { fromNow, HOUR, MINUTE, now } from '../clock';
import { transaction } from '../db';
import { absoluteUrl } from '../env';
import { log } from '../log';
import { canSendMail, sendMail } from '../mailer';
import { type Claimed, claimDue } from './claim-due';
import { compose } from './compose';
import { findDue, markFailed, markSent } from './store';

const LONGEST_PAUSE = 12 * HOUR;

/** Whether there is a mail to send now and a server to send it with. */
export async function hasDue(): Promise<boolean> {
  return canSendMail() && (await findDue(now())) !== undefined;
}

/**
 * Sends the mails that are due, one after the other, each by one process alone. What the mail server does not
 * take is tried again later. Without settings for mail everything stays in the outbox.
 * @param signal ends it after the mail that is being sent. @returns how many were sent
 */
export async function sendDue(signal?: AbortSignal): Promise<number> {
  if (!canSendMail()) return 0;
  let sent = 0;
  while (!signal?.aborted) {
    const claimed = await claimDue();
    if (claimed === undefined) break;
    if (claimed !== 'taken' && (await deliver(claimed))) sent++;
  }
  return sent;
}

async function deliver({ mails, until }: Claimed): Promise<boolean> {
  const ids = mails.map(({ id }) => id);
  const [{ kind, contactId, memberId, attempts }] = mails;
  try {
    const composed = await compose({ kind, contactId, memberId, mails });
    if (composed === null) {
      await transaction((tx) => markSent(tx, ids, now(), 'dropped'));
      return false;
    }
    const { name, address } = composed.to;
    await sendMail({ to: { name, address }, ...composed.letter, messageId: messageId(ids) });
  } catch (error) {
    const failure = codeOf(error);
    log().warn({ mail: ids[0], kind, failure, attempts: attempts + 1 }, 'a mail was not sent');
    const pause = Math.min(MINUTE * 2 ** (attempts + 1), LONGEST_PAUSE);
    await transaction((tx) => markFailed(tx, ids, until, { dueAt: fromNow(pause), failure }));
    return false;
  }
  await transaction((tx) => markSent(tx, ids, now(), ''));
  return true;
}

/**
 * The same for the same mails: if the server took them and we ended before we wrote it down, the second letter
 * is recognised. With other mails besides, it is another letter.
 */
function messageId(ids: string[]): string {
  const name = ids.length === 1 ? ids[0] : `${ids[0]}.${ids.length}`;
  return `<${name}@${new URL(absoluteUrl('/')).hostname}>`;
}

/** What may be stored of an error: its message and its fields name the address. */
function codeOf(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const parts = [
    typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : 'failed',
    typeof responseCode === 'number' ? String(responseCode) : '',
  ];
  return parts.join(' ').trim();
}
