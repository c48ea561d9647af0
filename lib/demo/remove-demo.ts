import { transaction } from '../db';
import { changed, EVERYTHING } from '../freshness';
import { dropFiles } from '../media/keep-files';
import { requireRole, type Viewer } from '../viewer';
import {
  deleteDemoArticles,
  deleteDemoComments,
  deleteUnusedDemoMembers,
  deleteUnusedDemoRows,
  demoIds,
  forgetRows,
} from './store';

export type RemovedDemo = { articles: number; comments: number; members: number; keptArticles: number };

/**
 * Takes the demo content away and keeps what people wrote: an article of the demo stays when somebody
 * edited it or commented on it (with the demo comments that were answered), and so do the labels and
 * pictures that are still used and the staff who signed in. Administrators.
 * `all` is for a demo that was never finished: its staff go too.
 */
export async function removeDemo(viewer: Viewer, { all = false } = {}): Promise<RemovedDemo> {
  requireRole(viewer, 'administrator');
  const { removed, pictures } = await transaction(async (tx) => {
    const articleIds = await demoIds(tx, 'article');
    const memberIds = await demoIds(tx, 'member');
    const comments = await deleteDemoComments(tx, await demoIds(tx, 'comment'));
    const articles = await deleteDemoArticles(tx, articleIds, memberIds);
    const pictures = await deleteUnusedDemoRows(tx, {
      category: await demoIds(tx, 'category'),
      tag: await demoIds(tx, 'tag'),
      author: await demoIds(tx, 'author'),
      media: await demoIds(tx, 'media'),
    });
    const members = await deleteUnusedDemoMembers(tx, memberIds, all);
    await forgetRows(tx);
    changed(tx, [EVERYTHING]);
    return { removed: { articles, comments, members, keptArticles: articleIds.length - articles }, pictures };
  });
  for (const id of pictures) await dropFiles(id);
  return removed;
}
