import { Prisma } from '@/prisma/generated/sqlite/client';
import { reading } from '../../db';
import type { QueueFilter, QueueName } from '../moderation/schema';

const queued = {
  id: true,
  status: true,
  version: true,
  name: true,
  body: true,
  contactId: true,
  memberId: true,
  proved: true,
  network: true,
  reason: true,
  reasonWords: true,
  trace: true,
  reports: true,
  createdAt: true,
  editedAt: true,
  decidedAt: true,
  contact: { select: { email: true } },
  article: { select: { id: true, slug: true, live: { select: { title: true } } } },
  parent: { select: { id: true, name: true, body: true } },
} as const;

export type QueuedRow = Awaited<ReturnType<typeof listQueued>>[number];

export type Place = { createdAt: Date; id: string };

/** What waits is read from its beginning, the rest from its end. */
export const isOldestFirst = (queue: QueueName) => queue === 'pending';

/** Comments of a queue after a place in it. `words` are folded; each must be found. */
export function listQueued(queue: QueueName, filter: Narrowed, take: number, after?: Place) {
  const direction = isOldestFirst(queue) ? 'asc' : 'desc';
  const beyond = direction === 'asc' ? 'gt' : 'lt';
  const keyset = after && {
    OR: [
      { createdAt: { [beyond]: after.createdAt } },
      { createdAt: after.createdAt, id: { [beyond]: after.id } },
    ],
  };
  return reading().comment.findMany({
    where: { AND: [whereOf(queue), ...conditions(filter), ...(keyset ? [keyset] : [])] },
    select: queued,
    orderBy: [{ createdAt: direction }, { id: direction }],
    take,
  });
}

/** A filter whose days are times and whose words are folded. */
export type Narrowed = Pick<QueueFilter, 'article' | 'person' | 'phase'> & {
  words: string[];
  since?: Date;
  until?: Date;
};

function whereOf(queue: QueueName) {
  if (queue === 'all') return {};
  return queue === 'reported' ? { reports: { gt: 0 } } : { status: queue };
}

function conditions({ article, person, phase, words, since, until }: Narrowed) {
  return [
    ...(article ? [{ articleId: article }] : []),
    ...(person ? [{ contactId: person }] : []),
    ...(phase ? [{ heldBy: phase }] : []),
    ...(since ? [{ createdAt: { gte: since } }] : []),
    ...(until ? [{ createdAt: { lt: until } }] : []),
    ...words.map((word) => ({ folded: { contains: word } })),
  ];
}

export function findPlace(id: string): Promise<Place | null> {
  return reading().comment.findUnique({ where: { id }, select: { id: true, createdAt: true } });
}

/** Beyond this many, a count says « and more »: counting 100,000 rows at each page would cost more than the page. */
export const COUNTED = 1_000;

/** How many comments each queue has, to `COUNTED` + 1. */
export async function countQueues(): Promise<Record<Exclude<QueueName, 'all'>, number>> {
  const upTo = Prisma.sql`LIMIT ${COUNTED + 1}) AS "some")`;
  const of = (status: string) =>
    Prisma.sql`(SELECT count(*) FROM (SELECT 1 FROM "Comment" WHERE "status" = ${status} ${upTo}`;
  const [row] = await reading().$queryRaw<Record<string, bigint | number>[]>`
    SELECT ${of('pending')} AS "pending", ${of('approved')} AS "approved", ${of('refused')} AS "refused",
      ${of('spam')} AS "spam", ${of('trashed')} AS "trashed",
      (SELECT count(*) FROM (SELECT 1 FROM "Comment" WHERE "reports" > 0 ${upTo} AS "reported"`;
  const count = (name: string) => Number(row?.[name] ?? 0);
  return {
    pending: count('pending'),
    reported: count('reported'),
    approved: count('approved'),
    refused: count('refused'),
    spam: count('spam'),
    trashed: count('trashed'),
  };
}

/** How many comments of each of these people are in which state. */
export function countByPerson(contactIds: string[]) {
  return reading().comment.groupBy({
    by: ['contactId', 'status'],
    where: { contactId: { in: contactIds } },
    _count: { _all: true },
  });
}

/** The latest decision about each of these comments. */
export async function lastDecisions(commentIds: string[]) {
  const rows = await reading().decision.findMany({
    where: { commentId: { in: commentIds }, undoneAt: null },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { commentId: true, at: true, member: { select: { name: true } } },
  });
  return new Map(rows.map(({ commentId, at, member }) => [commentId, { at, by: member?.name ?? null }]));
}

/** How many comments came to wait after a time, to `COUNTED`. */
export async function countPendingSince(since: Date): Promise<number> {
  return reading().comment.count({ where: { status: 'pending', createdAt: { gt: since } } });
}

/** Articles that have comments, by their titles' words, for the filter. */
export function listCommented(take: number) {
  return reading().article.findMany({
    where: { comments: { some: {} }, liveId: { not: null } },
    select: { id: true, commentsMode: true, live: { select: { title: true } } },
    orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
    take,
  });
}
