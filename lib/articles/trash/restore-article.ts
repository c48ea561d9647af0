import { transaction } from '../../db';
import { requireWriter, type Viewer } from '../../viewer';
import { requireTrashed } from '../policy';
import { takeArticle } from '../store';
import { outOfTrash } from './move';

/**
 * Takes an article out of the trash: a draft, or unpublished. It has its address again, or one like it when another
 * article has that now. Editors, and the article's author. @throws Forbidden, NotFound
 */
export async function restoreArticle(viewer: Viewer, id: string): Promise<void> {
  requireWriter(viewer);
  await transaction(async (tx) => {
    const article = await takeArticle(tx, id);
    requireTrashed(viewer, article);
    await outOfTrash(tx, viewer, article);
  });
}
