import { reading } from '../db';
import { open } from './threads/store';

/** An article by its address, or by one that it had: who wrote while it moved must lose nothing. */
export const at = (slug: string) => ({ OR: [{ slug }, { redirects: { some: { slug } } }] });

/** An approved comment of a published article. */
export function findApproved(slug: string, id: string) {
  const where = { id, status: 'approved', article: { ...at(slug), status: 'published' } };
  return reading().comment.findFirst({ where, select: open });
}

/** Where a comment that is shown, or its tombstone, stands. */
export function findShown(slug: string, id: string) {
  return reading().comment.findFirst({
    where: { id, shown: true, article: { ...at(slug), status: 'published' } },
    select: { id: true, path: true, article: { select: { id: true, slug: true } } },
  });
}

export async function countApprovedBy(articleIds: string[]): Promise<Record<string, number>> {
  const where = { articleId: { in: articleIds }, status: 'approved' };
  const rows = await reading().comment.groupBy({ by: ['articleId'], where, _count: { _all: true } });
  return Object.fromEntries(rows.map((row) => [row.articleId, row._count._all]));
}
