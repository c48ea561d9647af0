import { Prisma } from '@/prisma/generated/sqlite/client';
import { onPostgresql, reading } from '../../db';
import type { QueueFilter, QueueName } from '../moderation/schema';
import { asMatch, asTsquery } from './search';
import { placeOf, placeOfTime } from './search-place';

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

export type QueuedRow = Awaited<ReturnType<typeof findQueued>>[number];

export type Place = { createdAt: Date; id: string };

/** A filter whose days are times and whose words are those of a search; none of them: there was nothing to look for. */
export type Narrowed = Pick<QueueFilter, 'article' | 'person' | 'phase'> & {
  words?: string[];
  since?: Date;
  until?: Date;
};

/** What waits is read from its beginning, the rest from its end. */
const isOldestFirst = (queue: QueueName) => queue === 'pending';

/** Comments of a queue after a place in it. */
export async function listQueued(queue: QueueName, filter: Narrowed, take: number, after?: Place) {
  if (filter.words?.length === 0) return [];
  const found = await reading().$queryRaw<{ id: string }[]>(idsOf(queue, filter, take, after));
  const rows = new Map((await findQueued(found.map(({ id }) => id))).map((row) => [row.id, row]));
  return found.flatMap(({ id }) => rows.get(id) ?? []);
}

function findQueued(ids: string[]) {
  return reading().comment.findMany({ where: { id: { in: ids } }, select: queued });
}

/** The query for the ids of a page of a queue. Exported for the test that asks which index serves it. */
export function idsOf(queue: QueueName, filter: Narrowed, take: number, after?: Place): Prisma.Sql {
  const order = isOldestFirst(queue) ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const beyond = isOldestFirst(queue) ? Prisma.sql`>` : Prisma.sql`<`;
  const { words } = filter;
  const conditions = conditionsOf(queue, filter);
  if (words !== undefined && !onPostgresql()) {
    const rowid = Prisma.sql`"CommentSearch"."rowid"`;
    // Not left to the planner: the finds are read in their order, and no more of them than a page takes.
    return Prisma.sql`SELECT "Comment"."id" FROM "CommentSearch" CROSS JOIN "Comment" ON "Comment"."id" = "CommentSearch"."id"
      WHERE ${Prisma.join(
        [
          Prisma.sql`"CommentSearch" MATCH ${asMatch(words)}`,
          ...(filter.since ? [Prisma.sql`${rowid} >= ${placeOfTime(filter.since)}`] : []),
          ...(filter.until ? [Prisma.sql`${rowid} < ${placeOfTime(filter.until)}`] : []),
          ...(after ? [Prisma.sql`${rowid} ${beyond} ${placeOf(after)}`] : []),
          ...conditions,
        ],
        ' AND ',
      )} ORDER BY ${rowid} ${order} LIMIT ${take}`;
  }
  const all = [
    ...conditions,
    ...(words
      ? [Prisma.sql`to_tsvector('simple', "folded") @@ to_tsquery('simple', ${asTsquery(words)})`]
      : []),
    ...(filter.since ? [Prisma.sql`"createdAt" >= ${filter.since}`] : []),
    ...(filter.until ? [Prisma.sql`"createdAt" < ${filter.until}`] : []),
    ...(after ? [Prisma.sql`("createdAt", "id") ${beyond} (${after.createdAt}, ${after.id})`] : []),
  ];
  const where = all.length > 0 ? Prisma.sql`WHERE ${Prisma.join(all, ' AND ')}` : Prisma.empty;
  // Few are reported, and finds are few: found first and sorted then, not looked for among all in their order.
  const kept = words || queue === 'reported' ? Prisma.sql`MATERIALIZED` : Prisma.sql`NOT MATERIALIZED`;
  return Prisma.sql`WITH "found" AS ${kept} (SELECT "id", "createdAt" FROM "Comment" ${where})
    SELECT "id" FROM "found" ORDER BY "createdAt" ${order}, "id" ${order} LIMIT ${take}`;
}

function conditionsOf(queue: QueueName, { article, person, phase }: Narrowed): Prisma.Sql[] {
  return [
    ...(queue === 'all'
      ? []
      : [queue === 'reported' ? Prisma.sql`"reports" > 0` : Prisma.sql`"status" = ${queue}`]),
    ...(article ? [Prisma.sql`"articleId" = ${article}`] : []),
    ...(person ? [Prisma.sql`"contactId" = ${person}`] : []),
    ...(phase ? [Prisma.sql`"heldBy" = ${phase}`] : []),
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
