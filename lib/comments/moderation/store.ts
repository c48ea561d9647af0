import { type Reading, reading, type Tx } from '../../db';
import { textKey } from '../posting/text-key';
import type { CommentStatus } from '../schema';
import type { Reason, Seen } from './schema';

const decidedColumns = {
  id: true,
  articleId: true,
  path: true,
  name: true,
  body: true,
  version: true,
  status: true,
  contactId: true,
  notify: true,
  learned: true,
  trace: true,
  contact: { select: { provedAt: true } },
} as const;

export type DecidedRow = NonNullable<Awaited<ReturnType<typeof findSeen>>>;

export function findSeen(tx: Tx, id: string) {
  return tx.comment.findUnique({ where: { id }, select: decidedColumns });
}

type Change = {
  to: CommentStatus;
  reason: Reason | '';
  reasonWords: string;
  decidedAt: Date | null;
};

/**
 * Changes the state of a comment if it still is in the state, and has the text, that was seen. One statement: of
 * two at once one comes too late. @returns whether it was changed
 */
export async function changeSeen(tx: Tx, { id, from, version }: Seen, change: Change): Promise<boolean> {
  const { to, ...rest } = change;
  const { count } = await tx.comment.updateMany({
    where: { id, status: from, version },
    data: { status: to, ...rest, ...(to === 'approved' && { shown: true }) },
  });
  if (count === 1 && to !== 'approved')
    await tx.comment.updateMany({ where: { id, below: 0 }, data: { shown: false } });
  return count === 1;
}

export type DecisionRow = {
  id: string;
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

/** The decisions of one click that are not taken back, and since when they may be. */
export function findBatch(tx: Tx, batchId: string, since: Date) {
  return tx.decision.findMany({
    where: { batchId, undoneAt: null, at: { gte: since } },
    select: { id: true, commentId: true, from: true, to: true, version: true, memberId: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
}

export async function markUndone(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.decision.update({ where: { id }, data: { undoneAt: at }, select: { id: true } });
}

export async function setLearned(tx: Tx, id: string, learned: string): Promise<void> {
  await tx.comment.update({ where: { id }, data: { learned }, select: { id: true } });
}

/** The latest decision about a comment, with who took it. */
export function findLastDecision(commentId: string) {
  return reading().decision.findFirst({
    where: { commentId, undoneAt: null },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { at: true, to: true, member: { select: { name: true } } },
  });
}

/** A text of a comment: the present one, or one that was replaced. */
export async function findText(id: string, version: number, db: Reading = reading()) {
  const row = await db.comment.findUnique({
    where: { id },
    select: { body: true, name: true, version: true, status: true },
  });
  if (row === null) return null;
  if (row.version === version) return { ...row, seen: row.body };
  const old = await db.commentRevision.findUnique({
    where: { commentId_version: { commentId: id, version } },
    select: { body: true },
  });
  return { ...row, seen: old?.body ?? '' };
}

/** What is seen of all comments of a person that are not in one of these states, newest first. */
export function listOfPerson(tx: Tx, contactId: string, butNot: readonly string[], take: number) {
  return tx.comment.findMany({
    where: { contactId, status: { notIn: [...butNot] } },
    select: { id: true, status: true, version: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take,
  });
}

/**
 * Replaces the text of a comment that has this version, and is in the state that was seen if there is one, and
 * keeps the old one. What its author withdrew stays as it is. One statement: of two at once one comes too late.
 * @returns whether it did
 */
export async function replaceText(
  tx: Tx,
  seen: { id: string; version: number; body: string; status?: CommentStatus },
  text: { body: string; folded: string; at: Date; memberId: string | null },
): Promise<boolean> {
  const { id, version, status } = seen;
  const { count } = await tx.comment.updateMany({
    where: { id, version, status: status ?? { not: 'withdrawn' } },
    data: {
      body: text.body,
      folded: text.folded,
      textKey: textKey(text.body),
      version: version + 1,
      editedAt: text.at,
    },
  });
  if (count !== 1) return false;
  const old = { commentId: id, version, body: seen.body, replacedAt: text.at, memberId: text.memberId };
  await tx.commentRevision.create({ data: old, select: { commentId: true } });
  return true;
}

/** A comment that staff answers, with what says whether they wrote the article. */
export function findAnswered(tx: Tx, id: string, memberId: string) {
  return tx.comment.findUnique({
    where: { id },
    select: {
      id: true,
      path: true,
      status: true,
      articleId: true,
      article: {
        select: { status: true, authors: { where: { author: { memberId } }, select: { authorId: true } } },
      },
    },
  });
}

/** @returns whether there is such an article */
export async function saveCommentsMode(tx: Tx, articleId: string, commentsMode: string): Promise<boolean> {
  return (await tx.article.updateMany({ where: { id: articleId }, data: { commentsMode } })).count === 1;
}
