import { record } from '../audit/record';
import { transaction } from '../db';
import { Conflict, NotFound } from '../errors';
import { changed } from '../freshness';
import { requireRole, type Viewer } from '../viewer';
import { indexLive } from './found/index-article';
import { findLabels } from './labels/store';
import { listTags } from './list-tags';
import { changeStatus, findArticle } from './store';

/**
 * Takes an article off the site; its text, address and comments are kept. Editors.
 * @throws Conflict when it was not published; Forbidden, NotFound.
 */
export async function unpublishArticle(viewer: Viewer, id: string): Promise<void> {
  requireRole(viewer, 'editor');
  await transaction(async (tx) => {
    if ((await findArticle(id, tx)) === null) throw new NotFound();
    if (!(await changeStatus(tx, id, 'published', 'unpublished'))) throw new Conflict();
    await indexLive(tx, id, null);
    changed(tx, listTags(id, await findLabels(tx, id)));
    await record(tx, viewer, 'article.unpublish', 'article', id);
  });
}
