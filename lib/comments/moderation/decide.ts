import { record } from '../../audit/record';
import { fromNow, HOUR, now } from '../../clock';
import { type Tx, transaction } from '../../db';
import { Conflict, NotFound } from '../../errors';
import { changed } from '../../freshness';
import { newId } from '../../ids';
import { enqueue } from '../../outbox/enqueue';
import { memberId, requireRole, type Viewer } from '../../viewer';
import { tellFollowers } from '../posting/announce-comment';
import { decideReports } from '../reports/decide-reports';
import type { CommentStatus } from '../schema';
import { learn } from '../screening/learn';
import { countAbove } from '../threads/store';
import { type Decided, type DecisionInput, decisionSchema, type Reason, type Seen } from './schema';
import {
  changeSeen,
  type DecidedRow,
  findBatch,
  findSeen,
  insertDecision,
  listOfPerson,
  markUndone,
  setLearned,
} from './store';

/** How long a decision may be taken back. */
export const UNDO_FOR = HOUR;

export type Batch = { batchId: string; results: Decided[] };

type Making = { to: CommentStatus; reason: Reason | ''; words: string; batchId: string; action: string };

/**
 * Decides about comments, each as the moderator saw it: one that was edited or decided about meanwhile stays
 * as it is (`conflict`), the others are done, in one transaction. Moderators.
 * @throws Forbidden, NotFound
 */
export async function decideComments(viewer: Viewer, input: DecisionInput): Promise<Batch> {
  requireRole(viewer, 'moderator');
  const { seen, to, reason, words } = decisionSchema.parse(input);
  const making = {
    to,
    reason: to === 'refused' ? reason || 'other' : '',
    words,
    batchId: newId(),
    action: `comment.${ACTIONS[to]}`,
  } as const;
  return transaction((tx) => decideAll(tx, viewer, seen, making));
}

const ACTIONS = {
  approved: 'approve',
  refused: 'refuse',
  spam: 'spam',
  trashed: 'trash',
  pending: 'unapprove',
} as const;

/** The most comments of one person that one action takes. */
const AT_ONCE = 2_000;

/** Decides about all comments of a person that are not where they are to go yet. Moderators. @throws Forbidden, NotFound */
export async function decideAllOf(viewer: Viewer, personId: string, to: 'spam' | 'trashed'): Promise<Batch> {
  requireRole(viewer, 'moderator');
  return transaction(async (tx) => {
    const rows = await listOfPerson(tx, personId, [to, 'withdrawn'], AT_ONCE);
    const seen = rows.map(({ id, status, version }) => ({ id, from: status as CommentStatus, version }));
    return decideAll(tx, viewer, seen, {
      to,
      reason: '',
      words: '',
      batchId: newId(),
      action: `comment.${ACTIONS[to]}`,
    });
  });
}

/**
 * Takes back what one click decided, within an hour: each comment that nobody touched since is as it was.
 * Moderators. @throws Forbidden, NotFound (too late, or taken back already)
 */
export async function undoDecisions(viewer: Viewer, batchId: string): Promise<Batch> {
  requireRole(viewer, 'moderator');
  return transaction(async (tx) => {
    const decisions = await findBatch(tx, batchId, fromNow(-UNDO_FOR));
    if (decisions.length === 0) throw new NotFound();
    const results: Decided[] = [];
    for (const { id, commentId, from, to, version } of decisions) {
      const seen = { id: commentId, from: to as CommentStatus, version };
      const making = {
        to: from as CommentStatus,
        reason: '',
        words: '',
        batchId: '',
        action: 'comment.undo',
      } as const;
      const result = await decideOne(tx, viewer, seen, making);
      if (result.result === 'done') await markUndone(tx, id, now());
      results.push(result);
    }
    return { batchId, results };
  });
}

/**
 * One decision alone, for verbs that go on with it: of a moderator, or of the author who takes a comment back.
 * @throws Conflict, NotFound
 */
export async function decideNow(
  tx: Tx,
  viewer: Viewer,
  seen: Seen,
  to: CommentStatus,
  action: string,
): Promise<void> {
  const { result } = await decideOne(tx, viewer, seen, {
    to,
    reason: '',
    words: '',
    batchId: newId(),
    action,
  });
  if (result === 'gone') throw new NotFound();
  if (result === 'conflict') throw new Conflict();
}

async function decideAll(tx: Tx, viewer: Viewer, seen: Seen[], making: Making): Promise<Batch> {
  const results: Decided[] = [];
  for (const one of seen) results.push(await decideOne(tx, viewer, one, making));
  return { batchId: making.batchId, results };
}

async function decideOne(tx: Tx, viewer: Viewer, seen: Seen, making: Making): Promise<Decided> {
  const { to, reason, words, batchId, action } = making;
  const comment = await findSeen(tx, seen.id);
  if (comment === null) return { id: seen.id, name: '', result: 'gone' };
  const { id, name } = comment;
  const at = now();
  const change = { to, reason, reasonWords: words, decidedAt: to === 'pending' ? null : at };
  if (seen.from === to || !(await changeSeen(tx, seen, change))) return { id, name, result: 'conflict' };
  const { from, version } = seen;
  if (batchId !== '')
    await insertDecision(tx, {
      id: newId(),
      batchId,
      commentId: id,
      memberId: memberId(viewer),
      from,
      to,
      version,
      reason,
      words,
      at,
    });
  await record(tx, viewer, action, 'comment', id, { from, to, version, reason, words, trace: comment.trace });
  await followUp(tx, comment, from, to, reason);
  return { id, name, result: 'done' };
}

/** What follows from a decision: the thread, the pages, the filter, the reports, the mails. */
async function followUp(
  tx: Tx,
  comment: DecidedRow,
  from: CommentStatus,
  to: CommentStatus,
  reason: string,
): Promise<void> {
  const { id, path, articleId, contactId } = comment;
  if ((from === 'approved') !== (to === 'approved')) {
    await countAbove(tx, path, to === 'approved' ? 1 : -1);
    changed(tx, [`comments:${articleId}`, 'comments']);
    if (to === 'approved') await tellFollowers(tx, { id, path, contactId });
  }
  await teach(tx, comment, to === 'approved' ? 'ham' : to === 'spam' ? 'spam' : '');
  if (to !== 'pending') await decideReports(tx, [id], to === 'approved' ? 'kept' : 'removed');
  const isTold = comment.notify && comment.contact?.provedAt && (to === 'approved' || to === 'refused');
  if (isTold && contactId !== null)
    await enqueue(tx, { kind: 'decided', contactId, data: { commentId: id, status: to, reason } });
}

/** The filter learns what a comment was found to be, and forgets what it had learnt of it before. */
async function teach(
  tx: Tx,
  { id, name, body, learned }: DecidedRow,
  kind: 'ham' | 'spam' | '',
): Promise<void> {
  if (learned === kind) return;
  const text = `${name}\n${body}`;
  if (learned === 'ham' || learned === 'spam') await learn(tx, text, learned, -1);
  if (kind !== '') await learn(tx, text, kind, 1);
  await setLearned(tx, id, kind);
}
