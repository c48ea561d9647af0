import { now } from '../../clock';
import type { Tx } from '../../db';
import { enqueue } from '../../outbox/enqueue';
import { decideUndecided, reopen } from './store';

/** What a moderator made of reported comments. */
export type ReportOutcome = 'kept' | 'removed';

/**
 * Decides all undecided reports of a comment, in the transaction of the decision that does; who asked for it is
 * told by mail.
 */
export async function decideReports(
  tx: Tx,
  commentId: string,
  outcome: ReportOutcome,
  decisionId: string,
): Promise<void> {
  for (const { id, contactId } of await decideUndecided(tx, commentId, outcome, decisionId, now()))
    if (contactId !== null) await enqueue(tx, { kind: 'report-decided', contactId, data: { reportId: id } });
}

/** The reports that a decision decided are undecided again, in the transaction that takes it back. */
export async function reopenReports(tx: Tx, commentId: string, decisionId: string): Promise<void> {
  await reopen(tx, commentId, decisionId);
}
