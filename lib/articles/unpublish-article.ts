import { transaction } from '../db';
import { Conflict, Forbidden } from '../errors';
import { readArticleSettings } from '../settings/articles/read-article-settings';
import { requireWriter, type Viewer } from '../viewer';
import { goOffline } from './live/go-offline';
import { mayPublish, requireArticle } from './policy';
import { dropPlans } from './schedules/plans';
import { takeArticle } from './store';

/**
 * Takes an article off the site; its text, address and comments are kept. What was planned for it is dropped:
 * what somebody takes away does not come back by the clock. Editors, and authors their own article where the
 * setting says so.
 * @throws Conflict when it was not published; Forbidden, NotFound.
 */
export async function unpublishArticle(viewer: Viewer, id: string): Promise<void> {
  requireWriter(viewer);
  if (!mayPublish(viewer, await readArticleSettings(viewer))) throw new Forbidden('editor');
  await transaction(async (tx) => {
    const article = await takeArticle(tx, id);
    requireArticle(viewer, article);
    if (!(await goOffline(tx, viewer, id, 'article.unpublish'))) throw new Conflict();
    await dropPlans(tx, viewer, id);
  });
}
