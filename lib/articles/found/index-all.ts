import { transaction } from '../../db';
import { requireRole, type Viewer } from '../../viewer';
import { indexDraft, indexedOf, indexLive } from './index-article';
import { articlesWithoutText } from './store';

const AT_ONCE = 50;

/**
 * Indexes what was written before there was an index: after an update, and after an import. Administrators.
 * @returns how many articles were indexed. @throws Forbidden, NotFound
 */
export async function indexAllArticles(viewer: Viewer): Promise<number> {
  requireRole(viewer, 'administrator');
  let count = 0;
  for (let more = true; more; ) {
    const done = await transaction(async (tx) => {
      const rows = await articlesWithoutText(tx, AT_ONCE);
      for (const { id, status, draft, live } of rows) {
        if (draft !== null) await indexDraft(tx, id, indexedOf(draft));
        if (status === 'published' && live !== null) await indexLive(tx, id, indexedOf(live));
      }
      return rows.length;
    });
    count += done;
    more = done === AT_ONCE;
  }
  return count;
}
