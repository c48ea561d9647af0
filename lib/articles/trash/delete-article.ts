import { record } from '../../audit/record';
import { transaction } from '../../db';
import { changed } from '../../freshness';
import { requireRole, type Viewer } from '../../viewer';
import { requireTrashed } from '../policy';
import { takeArticle } from '../store';
import { removeArticle } from './store';

/**
 * Deletes an article for ever, with its texts, notes and comments; its pictures stay. Only what is in the trash.
 * Editors. @throws Forbidden, NotFound (also for what is not in the trash).
 */
export async function deleteArticle(viewer: Viewer, id: string): Promise<void> {
  requireRole(viewer, 'editor');
  await transaction(async (tx) => {
    const article = await takeArticle(tx, id);
    requireTrashed(viewer, article);
    await removeArticle(tx, id);
    // Its comments are in the moderators' lists and counts.
    changed(tx, [`article:${id}`, `comments:${id}`, 'comments']);
    const data = { title: article.draft?.title ?? '', trashedAt: article.trashedAt };
    await record(tx, viewer, 'article.delete', 'article', id, data);
  });
}
