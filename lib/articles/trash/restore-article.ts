import { record } from '../../audit/record';
import { transaction } from '../../db';
import { freeSlug } from '../../slug';
import { requireWriter, type Viewer } from '../../viewer';
import { slugTaken } from '../addresses/store';
import { requireTrashed } from '../policy';
import { takeArticle } from '../store';
import { lastSlug, setTrashed } from './store';

/**
 * Takes an article out of the trash: a draft, or unpublished. It has its address again, or one like it when another
 * article has that now. Editors, and the article's author. @throws Forbidden, NotFound
 */
export async function restoreArticle(viewer: Viewer, id: string): Promise<void> {
  requireWriter(viewer);
  await transaction(async (tx) => {
    const article = await takeArticle(tx, id);
    requireTrashed(viewer, article);
    const wanted = (await lastSlug(tx, id)) ?? article.draft?.slug;
    const slug = await freeSlug(wanted || id, (candidate) => slugTaken(tx, candidate, id));
    await setTrashed(tx, id, { trashedAt: null, slug });
    await record(tx, viewer, 'article.restore', 'article', id, { after: article.status, slug });
  });
}
