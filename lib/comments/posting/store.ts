import { Prisma } from '@/prisma/generated/sqlite/client';
import { type InputJsonValue, onPostgresql, reading, type Tx } from '../../db';
import type { CommentStatus } from '../schema';
import type { Submission } from './submission-key';
import { textKey } from './text-key';

// What every comment asks and writes is SQL of its own: Prisma’s own queries take twice as long and more.

type Commented = { id: string; commentsOpen: unknown; commentsMode: string; publishedAt: Date | null };

/** The published article that a comment is meant for, by its address or by one that it had. */
export async function findArticle(slug: string): Promise<(Commented & { commentsOpen: boolean }) | null> {
  const [row] = await reading().$queryRaw<Commented[]>`
    SELECT "id", "commentsOpen", "commentsMode", "publishedAt" FROM "Article" WHERE "status" = 'published'
      AND ("slug" = ${slug} OR "id" = (SELECT "articleId" FROM "Redirect" WHERE "slug" = ${slug}))`;
  return row ? { ...row, commentsOpen: Boolean(row.commentsOpen) } : null;
}

type Known = {
  id: string | null;
  proved: unknown;
  approved: bigint | number;
  same: bigint | number;
};

/**
 * What is known of an e-mail address, and how often the same text came for this article, from whomever: what
 * is said of the text must not depend on the address, or it would say whose the text was.
 * @param butNot a comment that is not counted: the one whose text it is to be
 */
export async function findSender(email: string, articleId: string, body: string, since: Date, butNot = '') {
  const [row] = await reading().$queryRaw<Known[]>`
    SELECT "Contact"."id", CASE WHEN "provedAt" IS NULL THEN 0 ELSE 1 END AS "proved",
      (SELECT count(*) FROM (SELECT 1 FROM "Comment" WHERE "contactId" = "Contact"."id"
        AND "status" = 'approved' AND "proved" LIMIT 1) AS "one") AS "approved",
      (SELECT count(*) FROM "Comment" WHERE "articleId" = ${articleId} AND "textKey" = ${textKey(body)}
        AND "createdAt" >= ${since} AND "status" <> 'withdrawn' AND "id" <> ${butNot}) AS "same"
    FROM (SELECT 1 AS "n") AS "always" LEFT JOIN "Contact" ON "email" = ${email}`;
  return {
    id: row?.id ?? undefined,
    isProved: Number(row?.proved) === 1,
    approved: Number(row?.approved ?? 0),
    same: Number(row?.same ?? 0),
  };
}

export function findParent(tx: Tx, id: string) {
  return tx.comment.findUnique({ where: { id }, select: { articleId: true, status: true, path: true } });
}

/** The contact row of an address, made if it is new. */
export async function contactFor(
  tx: Tx,
  { id, email, createdAt }: { id: string; email: string; createdAt: Date },
): Promise<{ id: string }> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "Contact" ("id", "email", "createdAt") VALUES (${id}, ${email}, ${createdAt})
    ON CONFLICT ("email") DO UPDATE SET "email" = excluded."email" RETURNING "id"`;
  return row ?? { id };
}

export type NewComment = {
  id: string;
  articleId: string;
  parentId: string | null;
  path: string;
  contactId: string | null;
  memberId?: string | null;
  byAuthor?: boolean;
  name: string;
  body: string;
  folded: string;
  status: CommentStatus;
  shown: boolean;
  heldBy: string;
  trace: InputJsonValue;
  proved: boolean;
  notify: boolean;
  follow: boolean;
  network: string | null;
  userAgent: string | null;
  submissionKey: string;
  createdAt: Date;
  decidedAt: Date | null;
};

export async function insertComment(tx: Tx, row: NewComment): Promise<void> {
  const values = Object.entries({
    memberId: null,
    byAuthor: false,
    ...row,
    textKey: textKey(row.body),
    trace: JSON.stringify(row.trace),
  });
  const columns = values.map(([name]) => Prisma.raw(`"${name}"`));
  await tx.$executeRaw`INSERT INTO "Comment" (${Prisma.join(columns)})
    VALUES (${Prisma.join(values.map(([, value]) => value))})`;
}

type Looked = { id: string | null; status: string | null; taking: unknown };

/**
 * The comment that was stored of this submission, under its key or as the same content of that sender since a
 * time; and whether the article still takes comments.
 */
export async function lookUp(
  tx: Tx,
  submissionKey: string,
  { articleId, parent, name, email, body, network, userAgent }: Submission,
  since: Date,
): Promise<{ twin: { id: string; status: string } | null; isTaking: boolean }> {
  const [row] = await tx.$queryRaw<Looked[]>`
    SELECT "twin"."id", "twin"."status", (SELECT count(*) FROM "Article"
      WHERE "id" = ${articleId} AND "status" = 'published' AND "commentsOpen") AS "taking"
    FROM (SELECT 1 AS "n") AS "always" LEFT JOIN (
      SELECT "id", "status" FROM (
        SELECT "id", "status", 0 AS "rank" FROM "Comment" WHERE "submissionKey" = ${submissionKey}
        UNION ALL
        SELECT "Comment"."id", "Comment"."status", 1 AS "rank"
        FROM "Comment" JOIN "Contact" ON "Contact"."id" = "Comment"."contactId"
        WHERE "articleId" = ${articleId} AND "textKey" = ${textKey(body)} AND "Comment"."createdAt" >= ${since}
          AND "status" <> 'withdrawn' AND "name" = ${name} AND "body" = ${body} AND "email" = ${email}
          AND COALESCE("parentId", '') = ${parent} AND COALESCE("network", '') = ${network}
          AND COALESCE("userAgent", '') = ${userAgent}
      ) AS "found" ORDER BY "rank" LIMIT 1
    ) AS "twin" ON TRUE`;
  const { id = null, status = null } = row ?? {};
  return { twin: id && status ? { id, status } : null, isTaking: Number(row?.taking) === 1 };
}

/** Lets those who count the same thing come one after the other. On SQLite they do. */
export async function takeTurn(tx: Tx, turn: { key: string; resetsAt: Date }): Promise<void> {
  if (onPostgresql()) await countAll(tx, [turn]);
}

/**
 * Counts one more in each of these windows. One statement, in the order of the keys, so that two at once are
 * two and neither waits for the other. @returns the highest count of each key
 */
export async function countAll(
  tx: Tx,
  windows: { key: string; resetsAt: Date }[],
): Promise<Map<string, number>> {
  const values = [...windows]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, resetsAt }) => Prisma.sql`(${key}, 1, ${resetsAt})`);
  const rows = await tx.$queryRaw<{ key: string; count: number }[]>`
    INSERT INTO "Throttle" ("key", "count", "resetsAt") VALUES ${Prisma.join(values)}
    ON CONFLICT ("key") DO UPDATE SET "count" = "Throttle"."count" + 1 RETURNING "key", "count"`;
  return new Map(rows.map(({ key, count }) => [key, Number(count)]));
}

/** Subscribes an address to a thread, once. Whoever has the address has said so: it is proved, by this comment. */
export async function subscribe(
  tx: Tx,
  row: {
    id: string;
    contactId: string;
    articleId: string;
    threadId: string;
    createdAt: Date;
  },
): Promise<void> {
  const { contactId, threadId } = row;
  await tx.subscription.upsert({
    where: { contactId_threadId: { contactId, threadId } },
    create: row,
    update: {},
    select: { id: true },
  });
}

/** The subscriptions to a thread, but for that of one contact. */
export function followersOf(tx: Tx, threadId: string, butNot: string | null) {
  return tx.subscription.findMany({
    where: { threadId, ...(butNot !== null && { contactId: { not: butNot } }) },
    select: { id: true, contactId: true },
  });
}
