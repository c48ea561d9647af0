import { dependsOn } from '../freshness';
import type { Viewer } from '../viewer';
import type { CommentView } from './schema';
import { listApproved } from './store';

/**
 * The approved comments of an article as threads, oldest first. A reply whose parent is not shown
 * (spam, trashed) stands at the top of the list: it lost its anchor, not its place. Public.
 */
export async function readComments(_viewer: Viewer, articleId: string): Promise<CommentView[]> {
  dependsOn(`comments:${articleId}`, `article:${articleId}`);
  const rows = await listApproved(articleId);
  const views = new Map<string, CommentView>();
  for (const { id, name, body, createdAt } of rows) views.set(id, { id, name, body, createdAt, replies: [] });
  const threads: CommentView[] = [];
  for (const row of rows) {
    const view = views.get(row.id);
    if (view === undefined) continue;
    const parent = row.parentId === null ? undefined : views.get(row.parentId);
    (parent?.replies ?? threads).push(view);
  }
  return threads;
}
