import { DAY, fromNow } from '../clock';
import type { Tx } from '../db';
import { deleteSentBefore } from './store';

const KEPT_FOR = 30 * DAY;

/** Forgets the mails that were sent more than 30 days ago. */
export async function forgetSentMails(tx: Tx): Promise<void> {
  await deleteSentBefore(tx, fromNow(-KEPT_FOR));
}
