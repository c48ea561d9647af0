import { reading, type Tx } from '../db';
import type { CommentStatus } from './schema';

/** The public columns of a comment: never `contactId`, never the contact. */
const open = { id: true, parentId: true, name: true, body: true, createdAt: true } as const;
const oldest = [{ createdAt: 'asc' }, { id: 'asc' }] as const;

/** An article by its address, or by one that it had: who wrote while it moved must lose nothing. */
export const at = (slug: string) => ({ OR: [{ slug }, { redirects: { some: { slug } } }] });

export function listApproved(articleId: string) {
  return reading().comment.findMany({
    where: { articleId, status: 'approved', article: { status: 'published' } },
    select: open,
    orderBy: [...oldest],
  });
}

export function findApproved(slug: string, id: string) {
  const where = { id, status: 'approved', article: { ...at(slug), status: 'published' } };
  return reading().comment.findFirst({ where, select: open });
}

export async function countApprovedBy(articleIds: string[]): Promise<Record<string, number>> {
  const where = { articleId: { in: articleIds }, status: 'approved' };
  const rows = await reading().comment.groupBy({ by: ['articleId'], where, _count: { _all: true } });
  return Object.fromEntries(rows.map((row) => [row.articleId, row._count._all]));
}

export function findReceipt(id: string, slug: string) {
  return reading().comment.findFirst({
    where: { id, article: at(slug) },
    select: { ...open, status: true, parent: { select: { name: true } } },
  });
}

/** The published article that a comment is meant for. */
export function findOpenArticle(slug: string) {
  return reading().article.findFirst({
    where: { ...at(slug), status: 'published' },
    select: { id: true, commentsOpen: true },
  });
}

export async function isStillOpen(tx: Tx, articleId: string): Promise<boolean> {
  return (
    (await tx.article.count({ where: { id: articleId, status: 'published', commentsOpen: true } })) === 1
  );
}

export async function findParent(tx: Tx, id: string) {
  return tx.comment.findUnique({ where: { id }, select: { articleId: true, status: true } });
}

/** The contact row of an address, made if it is new. */
export async function contactFor(
  tx: Tx,
  contact: { id: string; email: string; createdAt: Date },
): Promise<string> {
  const row = await tx.contact.upsert({
    where: { email: contact.email },
    create: contact,
    update: {},
    select: { id: true },
  });
  return row.id;
}

export type NewComment = {
  id: string;
  articleId: string;
  parentId: string | null;
  contactId: string;
  name: string;
  body: string;
  status: CommentStatus;
  submissionKey: string;
  createdAt: Date;
};

export async function insertComment(tx: Tx, row: NewComment): Promise<void> {
  await tx.comment.create({ data: row, select: { id: true } });
}

/** The comment that was stored under one of these keys since then. */
export async function findBySubmission(tx: Tx, keys: string[], since: Date) {
  const where = { submissionKey: { in: keys }, createdAt: { gte: since } };
  return tx.comment.findFirst({ where, select: { id: true } });
}

// -------------------------------------------------------------- for moderators

const queued = {
  id: true,
  status: true,
  name: true,
  body: true,
  createdAt: true,
  contact: { select: { email: true } },
  article: { select: { slug: true, live: { select: { title: true } } } },
  parent: { select: { id: true, name: true } },
} as const;

export type QueuedRow = Awaited<ReturnType<typeof listByStatus>>[number];

export function listByStatus(status: CommentStatus, take: number, after?: { createdAt: Date; id: string }) {
  const direction = status === 'pending' ? 'asc' : 'desc';
  const beyond = direction === 'asc' ? 'gt' : 'lt';
  const keyset = after && {
    OR: [
      { createdAt: { [beyond]: after.createdAt } },
      { createdAt: after.createdAt, id: { [beyond]: after.id } },
    ],
  };
  return reading().comment.findMany({
    where: { status, ...keyset },
    select: queued,
    orderBy: [{ createdAt: direction }, { id: direction }],
    take,
  });
}

export function findQueued(id: string) {
  return reading().comment.findUnique({ where: { id }, select: queued });
}

export async function countByStatus(): Promise<Record<string, number>> {
  const rows = await reading().comment.groupBy({ by: ['status'], _count: { _all: true } });
  return Object.fromEntries(rows.map((row) => [row.status, row._count._all]));
}

/** @returns whether the comment existed in the state `from` and is now in `to`. */
export async function changeStatus(
  tx: Tx,
  id: string,
  from: CommentStatus,
  to: CommentStatus,
  decidedAt: Date | null,
) {
  const { count } = await tx.comment.updateMany({
    where: { id, status: from },
    data: { status: to, decidedAt },
  });
  return count === 1;
}

export function findDecided(tx: Tx, id: string) {
  return tx.comment.findUnique({ where: { id }, select: { articleId: true } });
}
