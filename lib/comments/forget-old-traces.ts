import { DAY, fromNow, now } from '../clock';
import { type Tx, transaction } from '../db';
import { forgetOldInvitations } from '../members/invitations/forget-old';
import { forgetOldMails } from '../outbox/forget-old';
import { forgetPastWindows } from '../rate-limit/forget-windows';
import { readCommentSettings } from '../settings/comments/read-comment-settings';
import { requireRole, type Viewer } from '../viewer';
import {
  deleteSilent,
  eraseTraces,
  forgetInSearch,
  listSilent,
  listTraced,
  unlinkReports,
} from './retention/store';

/** The most rows of one transaction. */
const AT_ONCE = 500;

/**
 * Erases what is older than the settings let it be: networks and user agents of comments after `networkDays`,
 * e-mail addresses after `emailMonths` (0: never) without a comment, reporters of decided reports after the
 * same time; mails after 30 days; addresses of invitations that are over; counters of past windows. For the clock, as the machine's owner.
 * @throws Forbidden, NotFound
 */
export async function forgetOldTraces(viewer: Viewer): Promise<void> {
  requireRole(viewer, 'administrator');
  const { networkDays, emailMonths } = await readCommentSettings(viewer);
  const traced = fromNow(-networkDays * DAY);
  await inParts(
    () => listTraced(traced, AT_ONCE),
    (tx, ids) => eraseTraces(tx, ids),
  );
  if (emailMonths > 0) {
    const silent = monthsAgo(emailMonths);
    await inParts(
      () => listSilent(silent, AT_ONCE),
      (tx, ids) => deleteSilent(tx, ids, silent),
    );
    await transaction((tx) => unlinkReports(tx, silent));
  }
  await transaction(async (tx) => {
    await forgetInSearch(tx);
    await forgetOldMails(tx);
    await forgetOldInvitations(tx);
    await forgetPastWindows(tx);
  });
}

async function inParts(list: () => Promise<string[]>, erase: (tx: Tx, ids: string[]) => Promise<void>) {
  for (let ids = await list(); ids.length > 0; ids = await list()) {
    const part = ids;
    await transaction((tx) => erase(tx, part));
  }
}

/** The same day of an earlier month, or its last one: a month before 31 March is 28 February. */
function monthsAgo(months: number): Date {
  const at = now();
  const day = at.getUTCDate();
  at.setUTCMonth(at.getUTCMonth() - months);
  if (at.getUTCDate() !== day) at.setUTCDate(0);
  return at;
}
