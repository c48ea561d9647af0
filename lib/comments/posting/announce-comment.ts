import { DAY } from '../../clock';
import type { Tx } from '../../db';
import { TooMany } from '../../errors';
import { canSendMail } from '../../mailer';
import { moderatorsToTell } from '../../members/staff';
import { enqueue } from '../../outbox/enqueue';
import { countTry } from '../../rate-limit/limit';
import { GUEST } from '../../viewer';
import type { CommentStatus } from '../schema';
import { threadOf } from '../threads/tree';
import { followersOf } from './store';

type New = {
  id: string;
  path: string;
  contactId: string | null;
  status: CommentStatus;
  /** Which mails a reader who sent it asked for, and whether the address is proved. */
  asked?: { notify: boolean; follow: boolean; isProved: boolean };
};

/** At most as many mails that ask an address to prove itself in a day: nobody can fill somebody's mailbox. */
const CONFIRMATIONS = 3;

/** Puts the mails that follow from a new comment into the outbox. */
export async function announceComment(tx: Tx, comment: New): Promise<void> {
  const { id: commentId, contactId, status, asked } = comment;
  if (asked && contactId !== null) {
    if (!asked.isProved && (asked.notify || asked.follow)) await askToConfirm(tx, commentId, contactId);
    if (asked.isProved && asked.notify)
      await enqueue(tx, { kind: 'own-link', contactId, data: { commentId } });
  }
  if (status === 'approved') await tellFollowers(tx, comment);
  // Without a mail server nobody is told: the queue itself says what waits.
  if (status !== 'pending' || !canSendMail()) return;
  for (const { id: memberId } of await moderatorsToTell(GUEST))
    await enqueue(tx, { kind: 'waiting', memberId, data: { commentId } });
}

async function askToConfirm(tx: Tx, commentId: string, contactId: string): Promise<void> {
  try {
    await countTry(tx, { what: 'confirmation', whom: contactId, most: CONFIRMATIONS, ms: DAY });
    await enqueue(tx, { kind: 'confirm', contactId, data: { commentId } });
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
  }
}

/** Tells those who follow the thread of an approved comment, but for its author. */
export async function tellFollowers(
  tx: Tx,
  comment: { id: string; path: string; contactId: string | null },
): Promise<void> {
  for (const { id, contactId } of await followersOf(tx, threadOf(comment.path), comment.contactId))
    await enqueue(tx, { kind: 'reply', contactId, data: { commentId: comment.id, subscriptionId: id } });
}
