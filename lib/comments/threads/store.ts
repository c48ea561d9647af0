import { Prisma } from '@/prisma/generated/sqlite/client';
import { reading, type Tx } from '../../db';
import { idsAbove, STEP } from './tree';

/** The public columns of a comment: never `contactId`, never the contact. */
export const open = {
  id: true,
  parentId: true,
  path: true,
  name: true,
  body: true,
  status: true,
  memberId: true,
  byAuthor: true,
  createdAt: true,
  editedAt: true,
} as const;

export type OpenRow = Awaited<ReturnType<typeof listShown>>[number];
export type Order = 'oldest' | 'newest';

const published = { status: 'published' } as const;

/** The comments and tombstones of a published article in the order of its threads, the first `take` of them. */
export function listShown(articleId: string, take: number) {
  return reading().comment.findMany({
    where: { articleId, shown: true, article: published },
    select: open,
    orderBy: { path: 'asc' },
    take,
  });
}

export function listById(ids: string[]) {
  return reading().comment.findMany({ where: { id: { in: ids }, shown: true }, select: open });
}

export function namesOf(ids: string[]) {
  return reading().comment.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, status: true },
  });
}

/**
 * All that is shown of an article, each with its page: one ends after `perPage` comments, or before the
 * thread after `threads` ones. Read off the index alone: the id is the end of the path.
 */
function paged(articleId: string, order: Order, threads: number, perPage: number) {
  const inOrder =
    order === 'oldest'
      ? Prisma.sql`"path"`
      : Prisma.sql`substr("path", 1, ${Prisma.raw(String(STEP))}) DESC, "path"`;
  const isFirst = Prisma.raw(`length("path") = ${STEP}`);
  return Prisma.sql`
    SELECT "path", "n", SUM(CASE WHEN "n" % ${perPage} = 0 OR ("first" = 1 AND "t" % ${threads} = 0) THEN 1 ELSE 0 END)
      OVER (ORDER BY "n") AS "page"
    FROM (
      SELECT "path", "first", ROW_NUMBER() OVER (ORDER BY ${inOrder}) - 1 AS "n",
        SUM("first") OVER (ORDER BY ${inOrder}) - 1 AS "t"
      FROM (SELECT "path", CASE WHEN ${isFirst} THEN 1 ELSE 0 END AS "first"
        FROM "Comment" WHERE "articleId" = ${articleId} AND "shown") AS "shown"
    ) AS "counted"`;
}

type PageRow = { path: string; pages: bigint | number };

/** The ids on a page, in order, and how many pages there are; none when there is no such page. */
export async function idsOfPage(
  articleId: string,
  order: Order,
  page: number,
  threads: number,
  perPage: number,
): Promise<{ ids: string[]; pages: number }> {
  const rows = await reading().$queryRaw<PageRow[]>`
    SELECT "path", "pages" FROM (
      SELECT "path", "n", "page", MAX("page") OVER () AS "pages" FROM (${paged(articleId, order, threads, perPage)}) AS "paged"
    ) AS "all" WHERE "page" = ${page} ORDER BY "n"`;
  return { ids: rows.map(({ path }) => path.slice(-16)), pages: Number(rows[0]?.pages ?? 0) };
}

/** The page on which a path stands now; none when it is not shown. */
export async function pageOfPath(
  articleId: string,
  order: Order,
  path: string,
  threads: number,
  perPage: number,
): Promise<number | undefined> {
  const rows = await reading().$queryRaw<{ page: bigint | number }[]>`
    SELECT "page" FROM (${paged(articleId, order, threads, perPage)}) AS "paged" WHERE "path" = ${path}`;
  return rows[0] && Number(rows[0].page);
}

/** Counts `by` more approved comments (or fewer) above a path: what has some below it is shown, as a tombstone at least. */
export async function countAbove(tx: Tx, path: string, by: 1 | -1): Promise<void> {
  const ids = idsAbove(path);
  if (ids.length === 0) return;
  await tx.$executeRaw`
    UPDATE "Comment" SET "below" = "below" + ${by}, "shown" = ("status" = 'approved' OR "below" + ${by} > 0)
    WHERE "id" IN (${Prisma.join(ids)})`;
}
