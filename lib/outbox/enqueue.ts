import { fromNow, MINUTE, now } from '../clock';
import type { Tx } from '../db';
import { changed } from '../freshness';
import { newId } from '../ids';
import { insertMail } from './store';

/** A mail that is to be sent, to a reader or to a member: its address and words are looked up when it is sent. */
export type NewMail = {
  /** Which mail: a file of lib/outbox/mails. */
  kind: string;
  contactId?: string;
  memberId?: string;
  /** Ids that the mail is about; never an address. */
  data?: Record<string, string>;
  /** Not before; without it at once, but for what may be taken back. */
  dueAt?: Date;
};

/** A wrong click is seen soon: until then nobody is told that they were refused, or that their report was right. */
const RECONSIDERED_FOR = 10 * MINUTE;

/** The tag of a change that put something into the outbox: it wakes the sender (lib/jobs). */
export const OUTBOX = 'outbox';

/** Puts a mail into the outbox, in the transaction of its cause: it is sent if that is committed, after a crash too. */
export async function enqueue(
  tx: Tx,
  { kind, contactId, memberId, data = {}, dueAt }: NewMail,
): Promise<void> {
  const createdAt = now();
  await insertMail(tx, {
    id: newId(),
    kind,
    contactId: contactId ?? null,
    memberId: memberId ?? null,
    data,
    createdAt,
    dueAt: dueAt ?? (isReconsidered(kind, data) ? fromNow(RECONSIDERED_FOR) : createdAt),
  });
  changed(tx, [OUTBOX]);
}

function isReconsidered(kind: string, { status }: Record<string, string>): boolean {
  return kind === 'report-decided' || (kind === 'decided' && status === 'refused');
}
