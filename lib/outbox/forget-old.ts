import { DAY, fromNow } from '../clock';
import type { Tx } from '../db';
import { deleteOlderThan } from './store';

const KEPT_FOR = 30 * DAY;

/** Forgets the mails that were sent more than 30 days ago, and those that could not be sent in as long. */
export async function forgetOldMails(tx: Tx): Promise<void> {
  await deleteOlderThan(tx, fromNow(-KEPT_FOR));
}
