import { type Reading, reading, type Tx } from '../../db';

/** Reads and writes of what is planned for articles. */

const plan = {
  id: true,
  articleId: true,
  action: true,
  at: true,
  revisionId: true,
  revision: { select: { version: true, title: true } },
  memberId: true,
  member: { select: { name: true } },
  doneAt: true,
  failure: true,
} as const;

export type PlanRow = NonNullable<Awaited<ReturnType<typeof findPlan>>>;

export function findPlan(id: string, db: Reading = reading()) {
  return db.schedule.findUnique({ where: { id }, select: plan });
}

/** What is planned for an article, and what could not be done. */
export function plansOf(articleId: string, db: Reading = reading()): Promise<PlanRow[]> {
  return db.schedule.findMany({
    where: { articleId, OR: [{ doneAt: null }, { failure: { not: '' } }] },
    select: plan,
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
}

export type NewPlan = {
  id: string;
  articleId: string;
  action: 'publish' | 'unpublish';
  at: Date;
  revisionId: string | null;
  memberId: string | null;
  createdAt: Date;
};

export async function insertPlan(tx: Tx, row: NewPlan): Promise<void> {
  await tx.schedule.create({ data: row, select: { id: true } });
  await setPublishAt(tx, row.articleId);
}

/** @returns whether it was still there and not done. */
export async function deletePlan(tx: Tx, { id, articleId }: PlanRow): Promise<boolean> {
  const where = { id, OR: [{ doneAt: null }, { failure: { not: '' } }] };
  const { count } = await tx.schedule.deleteMany({ where });
  await setPublishAt(tx, articleId);
  return count === 1;
}

/** The plan whose time comes first of those that wait. */
export function firstWaiting(): Promise<{ id: string; articleId: string; at: Date } | null> {
  return reading().schedule.findFirst({
    where: { doneAt: null },
    select: { id: true, articleId: true, at: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
}

/** Takes a plan to do it, or to say that it could not be done. @returns false when somebody did, or it was dropped */
export async function takePlan(
  tx: Tx,
  { id, articleId }: { id: string; articleId: string },
  doneAt: Date,
): Promise<boolean> {
  const { count } = await tx.schedule.updateMany({ where: { id, doneAt: null }, data: { doneAt } });
  if (count === 1) await setPublishAt(tx, articleId);
  return count === 1;
}

/** @returns who made the plan */
export async function setFailure(tx: Tx, id: string, failure: string): Promise<string | null> {
  const row = await tx.schedule.update({ where: { id }, data: { failure }, select: { memberId: true } });
  return row.memberId;
}

/** Writes on the article when it is published next, for the lists. */
async function setPublishAt(tx: Tx, articleId: string): Promise<void> {
  const next = await tx.schedule.findFirst({
    where: { articleId, action: 'publish', doneAt: null },
    select: { at: true },
    orderBy: { at: 'asc' },
  });
  await tx.article.updateMany({ where: { id: articleId }, data: { publishAt: next?.at ?? null } });
}
