import { record } from '../../audit/record';
import { transaction } from '../../db';
import { Conflict, Forbidden, NotFound } from '../../errors';
import { readArticleSettings } from '../../settings/articles/read-article-settings';
import { requireWriter, type Viewer } from '../../viewer';
import { mayPublish, requireArticle } from '../policy';
import { takeArticle } from '../store';
import { deletePlan, findPlan } from './store';

/**
 * Drops a plan, or what is told of one that failed. Who may publish the article.
 * @throws Conflict when it was carried out meanwhile; Forbidden, NotFound.
 */
export async function cancelSchedule(viewer: Viewer, id: string): Promise<void> {
  requireWriter(viewer);
  if (!mayPublish(viewer, await readArticleSettings(viewer))) throw new Forbidden('editor');
  await transaction(async (tx) => {
    const found = await findPlan(id, tx);
    if (found === null) throw new NotFound();
    const { articleId, action, at } = found;
    requireArticle(viewer, await takeArticle(tx, articleId));
    if (!(await deletePlan(tx, found))) throw new Conflict();
    if (found.doneAt === null) {
      await record(tx, viewer, 'article.schedule.cancel', 'article', articleId, { action, at });
    }
  });
}
