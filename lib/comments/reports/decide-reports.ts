import { now } from '../../clock';
import type { Tx } from '../../db';
import { enqueue } from '../../outbox/enqueue';
import { decideUndecided } from './store';

/** What a moderator made of reported comments. */
export type ReportOutcome = 'kept' | 'removed';

/** Decides all undecided reports of comments, in the transaction of the decision; who asked for it is told by mail. */
export async function decideReports(tx: Tx, commentIds: string[], outcome: ReportOutcome): Promise<void> {
  for (const { id, contactId } of await decideUndecided(tx, commentIds, outcome, now()))
    if (contactId !== null) await enqueue(tx, { kind: 'report-decided', contactId, data: { reportId: id } });
}
