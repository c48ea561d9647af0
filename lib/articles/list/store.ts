import { Prisma } from '@/prisma/generated/sqlite/client';
import { reading } from '../../db';
import { hasWords } from '../found/store';
import type { Place } from './place';
import type { ListState, Sort } from './schema';

/** Reads of the editors' list. */

/** A list whose days are times, whose category is those below it too, and whose words are those of a search. */
export type Narrowed = {
  ownerId: string | null;
  state: ListState;
  sort: Sort | 'planned';
  author?: string;
  categories?: string[];
  tag?: { name: string; slug: string };
  words?: string[];
  since?: Date;
  until?: Date;
};

const listed = {
  id: true,
  slug: true,
  status: true,
  stage: true,
  publishAt: true,
  trashedAt: true,
  liveId: true,
  draftId: true,
  publishedAt: true,
  savedAt: true,
  sortTitle: true,
  draft: { select: { title: true, authorIds: true, categoryIds: true } },
  schedules: {
    // What was done and told nothing is over.
    where: { NOT: { doneAt: { not: null }, failure: '' } },
    select: { action: true, at: true, doneAt: true, failure: true },
    orderBy: { at: 'asc' },
  },
} as const;

export type ListedRow = Awaited<ReturnType<typeof findListed>>[number];

/** Articles of a list after a place in its order. */
export async function listRows(asked: Narrowed, take: number, after?: Place): Promise<ListedRow[]> {
  const found = await reading().$queryRaw<{ id: string }[]>(idsOf(asked, take, after));
  const rows = new Map((await findListed(found.map(({ id }) => id))).map((row) => [row.id, row]));
  return found.flatMap(({ id }) => rows.get(id) ?? []);
}

function findListed(ids: string[]) {
  return reading().article.findMany({ where: { id: { in: ids } }, select: listed });
}

/** Beyond this many a count of finds says « and more »: to count them all would cost more than the page. */
export const COUNTED = 1_000;

/** How many articles are in a list; of those with certain words, to `COUNTED` + 1. */
export async function countRows(asked: Narrowed): Promise<number> {
  const where = Prisma.join(conditionsOf(asked), ' AND ');
  const few = asked.words === undefined ? Prisma.empty : Prisma.sql`LIMIT ${COUNTED + 1}`;
  const [row] = await reading().$queryRaw<{ count: bigint | number }[]>`
    SELECT count(*) AS "count" FROM (SELECT 1 FROM "Article" WHERE ${where} ${few}) AS "some"`;
  return Number(row?.count ?? 0);
}

const WAITS = Prisma.sql`"Schedule"."articleId" = "Article"."id" AND "Schedule"."doneAt" IS NULL`;
const ORDERS: Record<Narrowed['sort'], { by: Prisma.Sql; isFirst: boolean }> = {
  saved: { by: Prisma.sql`"savedAt"`, isFirst: false },
  published: { by: Prisma.sql`"publishedAt"`, isFirst: false },
  title: { by: Prisma.sql`"sortTitle"`, isFirst: true },
  planned: { by: Prisma.sql`(SELECT min("at") FROM "Schedule" WHERE ${WAITS})`, isFirst: true },
};

function idsOf(asked: Narrowed, take: number, after?: Place): Prisma.Sql {
  const { by, isFirst } = ORDERS[asked.sort];
  const [order, beyond] = isFirst ? [Prisma.sql`ASC`, Prisma.sql`>`] : [Prisma.sql`DESC`, Prisma.sql`<`];
  const where = [
    ...conditionsOf(asked),
    ...(after ? [Prisma.sql`(${by}, "id") ${beyond} (${after.value}, ${after.id})`] : []),
  ];
  return Prisma.sql`SELECT "id" FROM "Article" WHERE ${Prisma.join(where, ' AND ')}
    ORDER BY ${by} ${order}, "id" ${order} LIMIT ${take}`;
}

const STATES: Record<ListState, Prisma.Sql[]> = {
  '': [],
  writing: [Prisma.sql`"status" = 'draft' AND "stage" = 'writing' AND "publishAt" IS NULL`],
  review: [Prisma.sql`"stage" = 'review' AND "publishAt" IS NULL`],
  changes: [Prisma.sql`"stage" = 'changes' AND "publishAt" IS NULL`],
  validated: [Prisma.sql`"stage" = 'validated' AND "publishAt" IS NULL`],
  scheduled: [Prisma.sql`EXISTS (SELECT 1 FROM "Schedule" WHERE ${WAITS})`],
  published: [Prisma.sql`"status" = 'published'`],
  modified: [Prisma.sql`"status" = 'published' AND "liveId" <> "draftId"`],
  unpublished: [Prisma.sql`"status" = 'unpublished'`],
  failed: [
    Prisma.sql`EXISTS (SELECT 1 FROM "Schedule" WHERE "Schedule"."articleId" = "Article"."id" AND "failure" <> '')`,
  ],
  trashed: [],
};

const labelled = (kind: string, ids: Prisma.Sql) => Prisma.sql`"id" IN
  (SELECT "articleId" FROM "DraftLabel" WHERE "kind" = ${kind} AND "labelId" IN (${ids}))`;

function conditionsOf(asked: Narrowed): Prisma.Sql[] {
  const { ownerId, state, sort, author, categories, tag, words, since, until } = asked;
  const day = sort === 'published' ? Prisma.sql`"publishedAt"` : Prisma.sql`"savedAt"`;
  return [
    state === 'trashed' ? Prisma.sql`"trashedAt" IS NOT NULL` : Prisma.sql`"trashedAt" IS NULL`,
    ...STATES[state],
    ...(ownerId !== null ? [Prisma.sql`"ownerId" = ${ownerId}`] : []),
    ...(author ? [labelled('author', Prisma.sql`${author}`)] : []),
    ...(categories ? [labelled('category', Prisma.join(categories))] : []),
    ...(tag
      ? [
          labelled(
            'tag',
            Prisma.sql`SELECT "id" FROM "Tag" WHERE "slug" = ${tag.slug} OR "name" = ${tag.name}`,
          ),
        ]
      : []),
    ...(words ? [hasWords('draft', words)] : []),
    ...(sort === 'published' ? [Prisma.sql`"publishedAt" IS NOT NULL`] : []),
    ...(since ? [Prisma.sql`${day} >= ${since}`] : []),
    ...(until ? [Prisma.sql`${day} < ${until}`] : []),
  ];
}

/** The names of bylines and categories by their ids. */
export async function namesOf(authorIds: string[], categoryIds: string[]): Promise<Map<string, string>> {
  const named = (ids: string[]) => ({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const [authors, categories] = await Promise.all([
    reading().author.findMany(named(authorIds)),
    reading().category.findMany(named(categoryIds)),
  ]);
  return new Map([...authors, ...categories].map(({ id, name }) => [id, name]));
}
