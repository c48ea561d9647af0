import { transaction } from '../db';
import { Conflict, NotFound } from '../errors';
import { requireRole, type Viewer } from '../viewer';
import { goOffline } from './live/go-offline';
import { dropPlans } from './schedules/plans';
import { findArticle, takeArticle } from './store';

/**
 * Takes an article off the site; its text, address and comments are kept. What was planned for it is dropped:
 * what somebody takes away does not come back by the clock. Editors.
 * @throws Conflict when it was not published; Forbidden, NotFound.
 */
export async function unpublishArticle(viewer: Viewer, id: string): Promise<void> {
  requireRole(viewer, 'editor');
  await transaction(async (tx) => {
    await takeArticle(tx, id);
    if ((await findArticle(id, tx)) === null) throw new NotFound();
    if (!(await goOffline(tx, viewer, id, 'article.unpublish'))) throw new Conflict();
    await dropPlans(tx, viewer, id);
  });
}
