import { record } from '../../audit/record';
import { now } from '../../clock';
import type { Tx } from '../../db';
import type { Viewer } from '../../viewer';
import type { Decided } from '../moderation/schema';
import { reopenReports } from '../reports/decide-reports';
import type { CommentStatus } from '../schema';
import { isTold, loggable, showState, tellAuthor } from './follow-up';
import {
  lastDecisions,
  lastOwnEdit,
  markUndone,
  type PastDecision,
  setState,
  type TakenRow,
  takeComment,
} from './store';
import { kindBefore, type Lesson, teach } from './teach';

/** Takes decisions back, each while it is the last one about its comment that stands and the text is as it was. */
export async function takeBackAll(tx: Tx, viewer: Viewer, decisions: PastDecision[]): Promise<Decided[]> {
  const results: Decided[] = [];
  const lessons: Lesson[] = [];
  for (const one of [...decisions].sort((a, b) => (a.commentId < b.commentId ? -1 : 1)))
    results.push(await takeBack(tx, viewer, one, lessons));
  for (const lesson of lessons) await teach(tx, lesson);
  return results;
}

async function takeBack(tx: Tx, viewer: Viewer, decision: PastDecision, lessons: Lesson[]): Promise<Decided> {
  const { id: decisionId, commentId: id, to, version } = decision;
  const comment = await takeComment(tx, id);
  if (comment === null) return { id, name: '', result: 'gone' };
  const { name, trace } = comment;
  const [last, before] = await lastDecisions(tx, id, 2);
  const isAsDecided = comment.status === to && comment.version === version && last?.id === decisionId;
  if (!isAsDecided) return { id, name, result: 'conflict' };
  const from = decision.from as CommentStatus;
  await markUndone(tx, decisionId, now());
  const was = await stateBefore(tx, comment, from, before);
  await setState(tx, comment, was);
  const said = { decision: decisionId, from: to, to: from, version, trace: loggable(trace) };
  await record(tx, viewer, 'comment.undo', 'comment', id, said);
  await showState(tx, comment, from);
  await reopenReports(tx, id, decisionId);
  // Who was told of what is taken back is told what stands; what told nobody is taken back in silence.
  if (from !== to && isTold(comment, to)) await tellAuthor(tx, comment, from, was.reason);
  lessons.push({ comment, kind: await kindBefore(tx, id, decisionId) });
  return { id, name, result: 'done' };
}

/** The state from which a decision led, with what was said of it: by the decision before, or by nobody. */
async function stateBefore(
  tx: Tx,
  { id, createdAt }: TakenRow,
  status: CommentStatus,
  before: PastDecision | undefined,
) {
  const by = before?.to === status ? before : undefined;
  const said = { status, reason: by?.reason ?? '', reasonWords: by?.words ?? '' };
  if (status === 'pending') return { ...said, decidedAt: null };
  if (status !== 'approved') return { ...said, decidedAt: by?.at ?? null };
  // The screening let it through: when it came, or when its author changed it.
  const times = [by?.at, await lastOwnEdit(tx, id), by ? undefined : createdAt];
  return { ...said, decidedAt: new Date(Math.max(...times.map((time) => time?.getTime() ?? 0))) };
}
