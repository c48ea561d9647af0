import { record } from '../../audit/record';
import { now } from '../../clock';
import type { Tx } from '../../db';
import { newId } from '../../ids';
import { memberId, type Viewer } from '../../viewer';
import type { Decided, Reason, Seen } from '../moderation/schema';
import { mayBecome } from '../policy';
import { tellFollowers } from '../posting/announce-comment';
import { decideReports } from '../reports/decide-reports';
import type { CommentStatus } from '../schema';
import { loggable, showState, tellAuthor } from './follow-up';
import { insertDecision, lastDecisions, setState, takeComment } from './store';
import { kindOf, type Lesson, teach } from './teach';

export type Making = {
  to: CommentStatus;
  reason: Reason | '';
  words: string;
  /** The click; '' when no moderator decides: it teaches the filter nothing, and nobody takes it back. */
  batchId: string;
  action: string;
};

/** Decides about comments, each as it was seen: one that is not so any more stays as it is. @returns what became of each */
export async function decideAll(tx: Tx, viewer: Viewer, seen: Seen[], making: Making): Promise<Decided[]> {
  const results = new Map<Seen, Decided>();
  const lessons: Lesson[] = [];
  // Comments in the order of their ids, then the filter's words: two at once rarely wait for each other.
  for (const one of [...seen].sort((a, b) => (a.id < b.id ? -1 : 1)))
    results.set(one, await decideOne(tx, viewer, one, making, lessons));
  for (const lesson of lessons) await teach(tx, lesson);
  return seen.map((one) => results.get(one) ?? { id: one.id, name: '', result: 'gone' });
}

async function decideOne(
  tx: Tx,
  viewer: Viewer,
  { id, from, version }: Seen,
  { to, reason, words, batchId, action }: Making,
  lessons: Lesson[],
): Promise<Decided> {
  const comment = await takeComment(tx, id);
  if (comment === null) return { id, name: '', result: 'gone' };
  const { name, trace, path, contactId } = comment;
  const isAsSeen = comment.status === from && comment.version === version;
  if (!isAsSeen || !mayBecome(from, to, comment.reports)) return { id, name, result: 'conflict' };
  const [last] = await lastDecisions(tx, id, 1);
  const at = after(last?.at);
  const decision = { id: newId(), batchId, commentId: id, memberId: memberId(viewer), from, to, version };
  await setState(tx, comment, {
    status: to,
    reason,
    reasonWords: words,
    decidedAt: to === 'pending' ? null : at,
  });
  await insertDecision(tx, { ...decision, reason, words, at });
  const said = { decision: decision.id, from, to, version, reason, trace: loggable(trace) };
  await record(tx, viewer, from === to ? 'comment.keep' : action, 'comment', id, said);
  if ((await showState(tx, comment, to)) && to === 'approved')
    await tellFollowers(tx, { id, path, contactId });
  if (to !== 'pending' && comment.reports > 0)
    await decideReports(tx, id, to === 'approved' ? 'kept' : 'removed', decision.id);
  if (from !== to) await tellAuthor(tx, comment, to, reason);
  if (batchId !== '') lessons.push({ comment, kind: kindOf(to) });
  return { id, name, result: 'done' };
}

/** Now, and later than the decision before: which is the last one is plain, whatever the clocks of two machines say. */
function after(before: Date | undefined): Date {
  const at = now();
  return before !== undefined && before >= at ? new Date(before.getTime() + 1) : at;
}
