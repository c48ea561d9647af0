import { record } from '../../audit/record';
import { transaction } from '../../db';
import type { Outcome } from '../../errors';
import { listWriters } from '../../members/list-writers';
import { requireRole, type Viewer } from '../../viewer';
import { requireArticle } from '../policy';
import { takeArticle } from '../store';
import { setOwner } from './store';

/**
 * Hands an article to a member who writes; '' to nobody. Whoever had it and is no editor does not see it any more.
 * Editors. @throws Forbidden, NotFound
 */
export async function assignArticle(
  viewer: Viewer,
  id: string,
  memberId: string,
): Promise<Outcome<{ ownerId: string | null }, 'memberId'>> {
  requireRole(viewer, 'editor');
  const writers = await listWriters(viewer);
  return transaction(async (tx) => {
    const article = await takeArticle(tx, id);
    requireArticle(viewer, article);
    if (memberId !== '' && !writers.some((writer) => writer.id === memberId)) {
      return { ok: false, errors: { memberId: 'memberUnknown' } };
    }
    const ownerId = memberId === '' ? null : memberId;
    if (ownerId !== article.ownerId) {
      await setOwner(tx, id, ownerId);
      const data = { before: article.ownerId, after: ownerId };
      await record(tx, viewer, 'article.assign', 'article', id, data);
    }
    return { ok: true, value: { ownerId } };
  });
}
