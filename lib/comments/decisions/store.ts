import { type Reading, reading, type Tx } from '../../db';
import type { CommentStatus } from '../schema';

const taken = {
  id: true,
  articleId: true,
  path: true,
  name: true,
  body: true,
  version: true,
  status: true,
  contactId: true,
  proved: true,
  notify: true,
  learned: true,
  trace: true,
  below: true,
  reports: true,
  createdAt: true,
} as const;

export type TakenRow = NonNullable<Awaited<ReturnType<typeof takeComment>>>;

/**
 * A comment as it is, for a decision: nobody else decides about it, edits or reports it before this transaction
 * ends. The write of nothing takes the row; what is read before it may be of another time.
 */
export async function takeComment(tx: Tx, id: string) {
  const data = { version: { increment: 0 } };
  const [row] = await tx.comment.updateManyAndReturn({ where: { id }, data, select: taken });
  return row ?? null;
}

type State = { status: CommentStatus; reason: string; reasonWords: string; decidedAt: Date | null };

/** Changes the state of a comment that this transaction has taken: what has approved ones below keeps its place. */
export async function setState(tx: Tx, { id, below }: TakenRow, state: State): Promise<void> {
  const shown = state.status === 'approved' || below > 0;
  await tx.comment.update({ where: { id }, data: { ...state, shown }, select: { id: true } });
}

export type DecisionRow = {
  id: string;
  /** The click; '' when no moderator decided. */
  batchId: string;
  commentId: string;
  memberId: string | null;
  from: string;
  to: string;
  version: number;
  reason: string;
  words: string;
  at: Date;
};

export async function insertDecision(tx: Tx, row: DecisionRow): Promise<void> {
  await tx.decision.create({ data: row, select: { id: true } });
}

const decided = {
  id: true,
  commentId: true,
  from: true,
  to: true,
  version: true,
  reason: true,
  words: true,
  at: true,
} as const;

export type PastDecision = Awaited<ReturnType<typeof findBatch>>[number];

const latest = [{ at: 'desc' }, { id: 'desc' }] as const;

/** The last decisions about a comment that stand, the latest first. */
export function lastDecisions(tx: Tx, commentId: string, take: number) {
  const where = { commentId, undoneAt: null };
  return tx.decision.findMany({ where, orderBy: [...latest], select: decided, take });
}

/** The last decision of a moderator about a comment that stands, but for one: what the filter learnt of it. */
export function lastLesson(tx: Tx, commentId: string, butNot = '') {
  const where = { commentId, undoneAt: null, batchId: { not: '' }, id: { not: butNot } };
  return tx.decision.findFirst({ where, orderBy: [...latest], select: { to: true, version: true } });
}

/** The decisions of one click that stand and may still be taken back, by their ids. */
export function findBatch(tx: Tx, batchId: string, since: Date, after: string, take: number) {
  const where = { batchId, undoneAt: null, at: { gte: since }, id: { gt: after } };
  return tx.decision.findMany({ where, orderBy: { id: 'asc' }, select: decided, take });
}

/** How many decisions one click took, those that were taken back too. */
export function countBatch(batchId: string, tx: Reading = reading()): Promise<number> {
  return tx.decision.count({ where: { batchId } });
}

export async function markUndone(tx: Tx, id: string, undoneAt: Date): Promise<void> {
  await tx.decision.update({ where: { id }, data: { undoneAt }, select: { id: true } });
}

export async function setLearned(tx: Tx, id: string, learned: string): Promise<void> {
  await tx.comment.update({ where: { id }, data: { learned }, select: { id: true } });
}

/** Whether the author replaced this text of a comment, or a later one. */
export async function isChangedByAuthor(tx: Tx, commentId: string, version: number): Promise<boolean> {
  const where = { commentId, memberId: null, version: { gte: version } };
  return (await tx.commentRevision.count({ where })) > 0;
}

/** When the author last changed the text. */
export async function lastOwnEdit(tx: Tx, commentId: string): Promise<Date | undefined> {
  const row = await tx.commentRevision.findFirst({
    where: { commentId, memberId: null },
    orderBy: { version: 'desc' },
    select: { replacedAt: true },
  });
  return row?.replacedAt;
}

/** The comments of these, or of a person, of which the filter has learnt something. */
export function listLearned(tx: Tx, whose: { contactId: string } | { id: { in: string[] } }) {
  return tx.comment.findMany({
    where: { ...whose, learned: { not: '' } },
    select: { id: true, name: true, body: true, learned: true },
    orderBy: { id: 'asc' },
  });
}

/** Whose comments: of a person, or from a network. */
export type Whose = { contactId: string } | { network: string };

/** Comments that are not in one of these states, as they are, by their ids. */
export async function listOf(tx: Tx, whose: Whose, butNot: string[], after: string, take: number) {
  const rows = await tx.comment.findMany({
    where: { ...whose, status: { notIn: butNot }, id: { gt: after } },
    select: { id: true, status: true, version: true },
    orderBy: { id: 'asc' },
    take,
  });
  return rows.map(({ id, status, version }) => ({ id, from: status as CommentStatus, version }));
}

export async function networkOf(id: string): Promise<string | null> {
  return (await reading().comment.findUnique({ where: { id }, select: { network: true } }))?.network ?? null;
}
