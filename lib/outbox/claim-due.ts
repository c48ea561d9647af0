import { fromNow, HOUR, MINUTE, now } from '../clock';
import { type Tx, transaction } from '../db';
import {
  claim,
  claimRest,
  findDue,
  findFirstOf,
  findMail,
  lastSent,
  postpone,
  type QueuedMail,
} from './store';

/** How long a process has for the mails that it claimed; after a crash they are anybody's again. */
const LEASE = 5 * MINUTE;

/** How long mails that are gathered wait after the last one. */
const GATHERED_FOR = HOUR;

/** Mails that this process alone may send, as one letter, until `until`. */
export type Claimed = { mails: [QueuedMail, ...QueuedMail[]]; until: Date };

/** Claims the mails that are due first. `taken`: another process was quicker, or they wait. None is due: undefined. */
export async function claimDue(): Promise<Claimed | 'taken' | undefined> {
  const id = await findDue(now());
  return id === undefined ? undefined : transaction((tx) => claimMail(tx, id));
}

async function claimMail(tx: Tx, id: string): Promise<Claimed | 'taken'> {
  const at = now();
  const until = fromNow(LEASE);
  const mail = await findMail(tx, id);
  if (mail === null) return 'taken';
  if (!isGathered(mail)) return (await claim(tx, id, at, until)) ? { mails: [mail], until } : 'taken';
  // Whoever claims the first mail of a group has the group: two processes never send a half each.
  const first = (await findFirstOf(tx, mail)) ?? mail;
  const last = await lastSent(tx, mail);
  const waitsFor = [first.dueAt, first.claimedUntil, last && new Date(last.getTime() + GATHERED_FOR)];
  const later = Math.max(...waitsFor.map((time) => time?.getTime() ?? 0));
  if (later > at.getTime()) {
    await postpone(tx, mail, at, new Date(later));
    return 'taken';
  }
  if (!(await claim(tx, first.id, at, until))) return 'taken';
  const [, ...rest] = await claimRest(tx, first, at, until);
  return { mails: [first, ...rest], until };
}

/** Whether a mail is sent with all others of its kind to the same person, at most one an hour. */
function isGathered({ kind, member }: QueuedMail): boolean {
  return kind === 'reply' || (kind === 'waiting' && member?.commentMail === 'digest');
}
