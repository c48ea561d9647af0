import { reading, type Tx } from '../../db';
import { at } from '../store';

export type ReportRow = {
  id: string;
  commentId: string;
  version: number;
  reason: string;
  words: string;
  contactId: string | null;
  sender: string;
  createdAt: Date;
};

/** An approved comment of a published article, as a report finds it. */
const approved = (slug: string, id: string) => ({
  id,
  status: 'approved',
  article: { ...at(slug), status: 'published' },
});

export function findReportable(slug: string, id: string) {
  return reading().comment.findFirst({ where: approved(slug, id), select: { articleId: true } });
}

export async function isReportedBy(sender: string, tx?: Tx): Promise<boolean> {
  return (await (tx ?? reading()).report.count({ where: { sender } })) === 1;
}

/** Counts one more report of a comment that is still approved. @returns its text's version and its reports, or null */
export async function countReport(tx: Tx, slug: string, id: string) {
  const { count } = await tx.comment.updateMany({
    where: approved(slug, id),
    data: { reports: { increment: 1 } },
  });
  if (count === 0) return null;
  return tx.comment.findUniqueOrThrow({ where: { id }, select: { version: true, reports: true } });
}

export async function insertReport(tx: Tx, row: ReportRow): Promise<void> {
  await tx.report.create({ data: row, select: { id: true } });
}

/** Takes an approved comment back into the queue. @returns whose article it is and its place, or null when it was not approved */
export async function holdApproved(tx: Tx, id: string) {
  const { count } = await tx.comment.updateMany({
    where: { id, status: 'approved' },
    data: { status: 'pending', heldBy: 'reports', decidedAt: null },
  });
  if (count === 0) return null;
  const { below, articleId, path } = await tx.comment.findUniqueOrThrow({
    where: { id },
    select: { below: true, articleId: true, path: true },
  });
  // What has approved replies below it stays as a tombstone.
  await tx.comment.updateMany({ where: { id }, data: { shown: below > 0 } });
  return { articleId, path };
}

/** The first undecided reports of a comment. */
export function listUndecided(commentId: string, take: number) {
  return reading().report.findMany({
    where: { commentId, decidedAt: null },
    select: { reason: true, words: true, createdAt: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take,
  });
}

/** Marks the undecided reports of a comment decided, by which decision. @returns who wants to be told */
export async function decideUndecided(
  tx: Tx,
  commentId: string,
  outcome: string,
  decidedBy: string,
  decidedAt: Date,
) {
  // First, since a report takes the comment's row first too: none comes in between.
  await tx.comment.updateMany({ where: { id: commentId }, data: { reports: 0 } });
  const where = { commentId, decidedAt: null };
  const told = await tx.report.findMany({
    where: { ...where, contactId: { not: null } },
    select: { id: true, contactId: true },
    orderBy: { id: 'asc' },
  });
  await tx.report.updateMany({ where, data: { decidedAt, outcome, decidedBy } });
  return told;
}

/** A report as whoever sent it is told of it. */
export function findDecided(id: string) {
  return reading().report.findUnique({
    where: { id },
    select: {
      contactId: true,
      outcome: true,
      comment: { select: { article: { select: { slug: true, live: { select: { title: true } } } } } },
    },
  });
}

/** Marks the reports that a decision decided undecided again, and counts them. */
export async function reopen(tx: Tx, commentId: string, decidedBy: string): Promise<void> {
  const { count } = await tx.report.updateMany({
    where: { commentId, decidedBy },
    data: { decidedAt: null, outcome: '', decidedBy: null },
  });
  const data = { reports: { increment: count } };
  await tx.comment.updateMany({ where: { id: commentId }, data });
}
