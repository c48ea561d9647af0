import { type InputJsonValue, reading, type Tx } from '../../../db';

/** What one click changed in many articles. */

export type NewChange = {
  id: string;
  batchId: string;
  articleId: string;
  action: string;
  before: State;
  after: State;
  memberId: string | null;
  at: Date;
};

/** What of an article such a change is about. */
export type State = {
  version: number;
  status: string;
  liveId: string | null;
  trashed: boolean;
  categoryIds: string[];
  tagIds: string[];
};

export async function insertChange(tx: Tx, { before, after, ...row }: NewChange): Promise<void> {
  const states = { before: before as InputJsonValue, after: after as InputJsonValue };
  await tx.articleChange.create({ data: { ...row, ...states }, select: { id: true } });
}

/** What a member's click changed after a time, and was not taken back. */
export async function changesOf(batchId: string, memberId: string | null, after: Date) {
  const rows = await reading().articleChange.findMany({
    where: { batchId, memberId, at: { gt: after }, undoneAt: null },
    select: { id: true, articleId: true, action: true, before: true, after: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({ ...row, before: row.before as State, after: row.after as State }));
}

/** @returns false when it was taken back meanwhile. */
export async function markUndone(tx: Tx, id: string, undoneAt: Date): Promise<boolean> {
  const { count } = await tx.articleChange.updateMany({ where: { id, undoneAt: null }, data: { undoneAt } });
  return count === 1;
}

export async function categoryExists(id: string): Promise<boolean> {
  return (await reading().category.count({ where: { id } })) === 1;
}

/** The titles of articles by their ids. */
export async function titlesOf(ids: string[]): Promise<Map<string, string>> {
  const rows = await reading().article.findMany({
    where: { id: { in: ids } },
    select: { id: true, draft: { select: { title: true } } },
  });
  return new Map(rows.map(({ id, draft }) => [id, draft?.title ?? '']));
}
