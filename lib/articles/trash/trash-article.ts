import { record } from '../../audit/record';
import { now } from '../../clock';
import { transaction } from '../../db';
import { Forbidden } from '../../errors';
import { readArticleSettings } from '../../settings/articles/read-article-settings';
import { requireWriter, type Viewer } from '../../viewer';
import { goOffline } from '../live/go-offline';
import { mayPublish, requireArticle } from '../policy';
import { dropPlans } from '../schedules/plans';
import { takeArticle } from '../store';
import { setTrashed } from './store';

/**
 * Puts an article into the trash, for 30 days: it leaves the site at once, what was planned is dropped, its address
 * is free. Until it is restored it is as if it were not there. Editors, and the article's author; what is
 * published only who may unpublish it.
 * @throws Forbidden, NotFound (also when it is in the trash already).
 */
export async function trashArticle(viewer: Viewer, id: string): Promise<void> {
  requireWriter(viewer);
  const settings = await readArticleSettings(viewer);
  await transaction(async (tx) => {
    const article = await takeArticle(tx, id);
    requireArticle(viewer, article);
    if (article.status === 'published') {
      if (!mayPublish(viewer, settings)) throw new Forbidden('editor');
      await goOffline(tx, viewer, id, 'article.unpublish');
    }
    await dropPlans(tx, viewer, id);
    // An article that has no title yet has its id for an address: nobody else can want it.
    await setTrashed(tx, id, { trashedAt: now(), slug: id });
    await record(tx, viewer, 'article.trash', 'article', id, { before: article.status, slug: article.slug });
  });
}
