import { z } from 'zod';
import { fromNow, HOUR } from '../../clock';
import { type Tx, transaction } from '../../db';
import { Conflict, NotFound } from '../../errors';
import { newId } from '../../ids';
import { requireRole, type Viewer } from '../../viewer';
import { decideAll, type Making } from '../decisions/decide-all';
import { findBatch, listOf, networkOf, type Whose } from '../decisions/store';
import { takeBackAll } from '../decisions/take-back';
import type { CommentStatus } from '../schema';
import { type Decided, type DecisionInput, decisionSchema, type Seen } from './schema';

/** How long a decision may be taken back. */
export const UNDO_FOR = HOUR;

export type Batch = { batchId: string; results: Decided[] };

/**
 * Decides about comments, each as the moderator saw it: one that was edited or decided about meanwhile stays
 * as it is (`conflict`), the others are done, in one transaction. To approve what is approved and reported
 * keeps it. Moderators.
 * @throws Forbidden, NotFound
 */
export async function decideComments(viewer: Viewer, input: DecisionInput): Promise<Batch> {
  requireRole(viewer, 'moderator');
  const { seen, to, reason, words } = decisionSchema.parse(input);
  const why = to === 'refused' ? ({ reason: reason || 'other', words } as const) : NO_REASON;
  const making: Making = { to, ...why, batchId: newId(), action: ACTIONS[to] };
  const results = await transaction((tx) => decideAll(tx, viewer, seen, making));
  return { batchId: making.batchId, results };
}

const NO_REASON = { reason: '', words: '' } as const;

const ACTIONS = {
  approved: 'comment.approve',
  refused: 'comment.refuse',
  spam: 'comment.spam',
  trashed: 'comment.trash',
  pending: 'comment.unapprove',
} as const;

/**
 * One decision alone, for verbs that go on with it: of a moderator, or of a guest (the author who takes a
 * comment back, the owner of an address who proves it).
 * @throws Conflict, NotFound
 */
export async function decideNow(
  tx: Tx,
  viewer: Viewer,
  seen: Seen,
  to: CommentStatus,
  action: string,
  batchId = viewer.kind === 'guest' ? '' : newId(),
): Promise<void> {
  const reason = to === 'refused' ? 'other' : '';
  const [decided] = await decideAll(tx, viewer, [seen], { to, reason, words: '', batchId, action });
  if (decided?.result === 'gone') throw new NotFound();
  if (decided?.result === 'conflict') throw new Conflict();
}

/** What became of all comments of somebody: how many were decided about, and those that changed meanwhile. */
export type Swept = { batchId: string; count: number; conflicts: Decided[] };

/** The most comments of one transaction: nobody waits long for a write. */
const AT_ONCE = 25;

const sweptTo = z.enum(['spam', 'trashed']);

/** Decides about all comments of a person, however many, but for those they took back. Moderators. @throws Forbidden, NotFound */
export async function decideAllOf(
  viewer: Viewer,
  personId: string,
  to: z.input<typeof sweptTo>,
): Promise<Swept> {
  requireRole(viewer, 'moderator');
  return sweep(viewer, { contactId: z.string().min(1).parse(personId) }, sweptTo.parse(to));
}

/** Decides about all comments from the network of one. Moderators. @throws Forbidden, NotFound (it is erased, or none) */
export async function decideAllFrom(
  viewer: Viewer,
  commentId: string,
  to: z.input<typeof sweptTo>,
): Promise<Swept> {
  requireRole(viewer, 'moderator');
  const asked = sweptTo.parse(to);
  const network = await networkOf(z.string().parse(commentId));
  if (network === null) throw new NotFound();
  return sweep(viewer, { network }, asked);
}

async function sweep(viewer: Viewer, whose: Whose, to: z.output<typeof sweptTo>): Promise<Swept> {
  const making: Making = { to, ...NO_REASON, batchId: newId(), action: ACTIONS[to] };
  const swept: Swept = { batchId: making.batchId, count: 0, conflicts: [] };
  let last: string | undefined = '';
  while (last !== undefined) {
    const after: string = last;
    const results: Decided[] = await transaction(async (tx) =>
      decideAll(tx, viewer, await listOf(tx, whose, [to, 'withdrawn'], after, AT_ONCE), making),
    );
    swept.count += results.filter(({ result }) => result === 'done').length;
    swept.conflicts.push(...results.filter(({ result }) => result === 'conflict'));
    last = results.at(-1)?.id;
  }
  return swept;
}

/**
 * Takes back what one click decided, within an hour: each comment about which nothing was decided since, and
 * that nobody edited, is as it was, with its reports. Moderators.
 * @throws Forbidden, NotFound (too late, or taken back already)
 */
export async function undoDecisions(viewer: Viewer, batchId: string): Promise<Batch> {
  requireRole(viewer, 'moderator');
  const since = fromNow(-UNDO_FOR);
  const results: Decided[] = [];
  let last: string | undefined = batchId === '' ? undefined : '';
  while (last !== undefined) {
    const after: string = last;
    const part = await transaction(async (tx) => {
      const decisions = await findBatch(tx, batchId, since, after, AT_ONCE);
      return { last: decisions.at(-1)?.id, results: await takeBackAll(tx, viewer, decisions) };
    });
    results.push(...part.results);
    last = part.last;
  }
  if (results.length === 0) throw new NotFound();
  return { batchId, results };
}
