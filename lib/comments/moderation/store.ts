import { type Reading, reading, type Tx } from '../../db';
import { textKey } from '../posting/text-key';
import type { CommentStatus } from '../schema';

/** A comment as a moderator who edits it finds it. */
export function findSeen(tx: Tx, id: string) {
  return tx.comment.findUnique({
    where: { id },
    select: { id: true, articleId: true, name: true, body: true, version: true, status: true },
  });
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
  if (row.version === version) return { ...row, seen: row.body, editedBy: null };
  const revisions = await db.commentRevision.findMany({
    where: { commentId: id, version: { in: [version, row.version - 1] } },
    select: { version: true, body: true, member: { select: { name: true } } },
  });
  const of = (one: number) => revisions.find((revision) => revision.version === one);
  // Who replaced the text before the present one wrote it.
  return { ...row, seen: of(version)?.body ?? '', editedBy: of(row.version - 1)?.member?.name ?? null };
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

/** @returns the mode before; none when there is no such article */
export async function saveCommentsMode(
  tx: Tx,
  id: string,
  commentsMode: string,
): Promise<string | undefined> {
  const before = await tx.article.findUnique({ where: { id }, select: { commentsMode: true } });
  await tx.article.updateMany({ where: { id }, data: { commentsMode } });
  return before?.commentsMode;
}
