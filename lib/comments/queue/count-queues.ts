import { requireRole, type Viewer } from '../../viewer';
import type { QueueName } from '../moderation/schema';
import { countPendingSince, countQueues as counts, listCommented } from './store';

export type QueueCounts = Record<Exclude<QueueName, 'all'>, number>;

/** How many comments each queue has; 1,001 stands for « more than 1,000 ». Moderators. @throws Forbidden, NotFound */
export async function countQueues(viewer: Viewer): Promise<QueueCounts> {
  requireRole(viewer, 'moderator');
  return counts();
}

/** The counts, and how many comments came to wait since a time: what the queue asks for again and again. Moderators. @throws Forbidden, NotFound */
export async function readNews(
  viewer: Viewer,
  since: Date,
): Promise<{ counts: QueueCounts; arrived: number }> {
  requireRole(viewer, 'moderator');
  const [all, arrived] = await Promise.all([counts(), countPendingSince(since)]);
  return { counts: all, arrived };
}

const OFFERED = 200;

/** The articles to which the queue can be narrowed, the newest first. Moderators. @throws Forbidden, NotFound */
export async function listCommentedArticles(
  viewer: Viewer,
): Promise<{ id: string; title: string; mode: string }[]> {
  requireRole(viewer, 'moderator');
  return (await listCommented(OFFERED)).map(({ id, live, commentsMode }) => ({
    id,
    title: live?.title ?? '',
    mode: commentsMode,
  }));
}
