import { Prisma } from '@/prisma/generated/sqlite/client';
import { reading, type Tx } from '../../db';
import { ID, idsAbove, STEP } from './tree';

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

export type OpenRow = Awaited<ReturnType<typeof listOldest>>[number];
export type Order = 'oldest' | 'newest';

const published = { status: 'published' } as const;

export function namesOf(ids: string[]) {
  return reading().comment.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, status: true },
  });
}

/** Threads that stand together: their comments are those with a path from `from` to before `until`. */
export type Group = { from: string; until: string; count: number };

/** After every path that begins with another one: paths are digits and letters, and begin with a digit. */
const LAST = 'z';

/**
 * All threads of an article by `threads` of them, in their order, with how much is shown in each. Read off the
 * index alone, in its order: nothing is sorted, and of a comment nothing but its place is looked at.
 */
export async function groupsOf(articleId: string, order: Order, threads: number): Promise<Group[]> {
  const [direction, bounds] =
    order === 'oldest'
      ? [
          Prisma.sql`ASC`,
          Prisma.sql`"path" AS "from", LEAD("path", 1, ${LAST}) OVER (ORDER BY "t") AS "until"`,
        ]
      : [
          Prisma.sql`DESC`,
          Prisma.sql`LEAD("path" || ${LAST}, 1, '') OVER (ORDER BY "t") AS "from", "path" || ${LAST} AS "until"`,
        ];
  const shown = Prisma.sql`"articleId" = ${articleId} AND "shown" = true`;
  const rows = await reading().$queryRaw<(Omit<Group, 'count'> & { count: bigint | number })[]>`
    SELECT "from", "until", (SELECT count(*) FROM "Comment"
      WHERE ${shown} AND "path" >= "from" AND "path" < "until") AS "count"
    FROM (
      SELECT "t", ${bounds} FROM (
        SELECT "path", ROW_NUMBER() OVER (ORDER BY "path" ${direction}) - 1 AS "t"
        FROM "Comment" WHERE ${shown} AND length("path") = ${Prisma.raw(String(STEP))}
      ) AS "firsts" WHERE "t" % ${Prisma.raw(String(threads))} = 0
    ) AS "groups" ORDER BY "t"`;
  return rows.map(({ count, ...bounds }) => ({ ...bounds, count: Number(count) }));
}

const inGroup = (articleId: string, { from, until }: Group) => ({
  articleId,
  shown: true,
  path: { gte: from, lt: until },
  article: published,
});

/** The comments and tombstones of a group, in their order, `take` of them after `skip`. */
export async function listGroup(
  articleId: string,
  order: Order,
  group: Group,
  skip: number,
  take: number,
): Promise<OpenRow[]> {
  if (order === 'oldest') return listOldest(articleId, group, skip, take);
  const { from, until } = group;
  const rows = await reading().$queryRaw<{ path: string }[]>`
    SELECT "path" FROM "Comment" WHERE "articleId" = ${articleId} AND "shown" = true
      AND "path" >= ${from} AND "path" < ${until}
    ORDER BY substr("path", 1, ${Prisma.raw(String(STEP))}) DESC, "path" LIMIT ${take} OFFSET ${skip}`;
  // The id is the end of the path.
  const ids = rows.map(({ path }) => path.slice(-ID));
  const found = await reading().comment.findMany({
    where: { ...inGroup(articleId, group), id: { in: ids } },
    select: open,
  });
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function listOldest(articleId: string, group: Group, skip: number, take: number) {
  const where = inGroup(articleId, group);
  return reading().comment.findMany({ where, select: open, orderBy: { path: 'asc' }, skip, take });
}

/** How many comments of its group are shown before the one with this path. */
export async function countBefore(
  articleId: string,
  order: Order,
  { from, until }: Group,
  path: string,
): Promise<number> {
  const count = (gte: string, lt: string) =>
    reading().comment.count({ where: { articleId, shown: true, path: { gte, lt } } });
  if (order === 'oldest') return count(from, path);
  const first = path.slice(0, STEP);
  return (await count(`${first}${LAST}`, until)) + (await count(first, path));
}

/** Counts `by` more approved comments (or fewer) above a path: what has some below it is shown, as a tombstone at least. */
export async function countAbove(tx: Tx, path: string, by: 1 | -1): Promise<void> {
  const ids = idsAbove(path);
  if (ids.length === 0) return;
  await tx.$executeRaw`
    UPDATE "Comment" SET "below" = "below" + ${by}, "shown" = ("status" = 'approved' OR "below" + ${by} > 0)
    WHERE "id" IN (${Prisma.join(ids)})`;
}
