import { transaction } from '../../db';
import { Forbidden } from '../../errors';
import { readArticleSettings } from '../../settings/articles/read-article-settings';
import { requireWriter, type Viewer } from '../../viewer';
import { mayPublish, requireArticle } from '../policy';
import { takeArticle } from '../store';
import { intoTrash } from './move';

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
    if (article.status === 'published' && !mayPublish(viewer, settings)) throw new Forbidden('editor');
    await intoTrash(tx, viewer, article);
  });
}
