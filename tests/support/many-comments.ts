import { type Tx, transaction } from '../../lib/db';
import { newId } from '../../lib/ids';

type Row = NonNullable<Parameters<Tx['comment']['createMany']>[0]>['data'];

/** Writes many comments as they are stored, a second apart: what takes the product's own way too long. */
export async function manyComments(
  articleId: string,
  count: number,
  change: (n: number) => object = () => ({}),
): Promise<string[]> {
  const ids = Array.from({ length: count }, newId);
  const rows = ids.map((id, n) => ({
    id,
    articleId,
    name: 'Jeanne',
    body: `Merci ${n}.`,
    folded: `jeanne merci ${n}`,
    status: 'approved',
    submissionKey: id,
    createdAt: new Date(Date.UTC(2026, 0, 1) + n * 1000),
    ...change(n),
  }));
  await transaction(async (tx) => {
    for (let from = 0; from < count; from += 1000)
      await tx.comment.createMany({ data: rows.slice(from, from + 1000) as Row });
  });
  return ids;
}
