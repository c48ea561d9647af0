import { now } from '../clock';
import { transaction } from '../db';
import { readAnalytics } from '../settings/analytics/read-analytics';
import { requireRole, type Viewer } from '../viewer';
import { ALL, articlesBySlug, increaseViews } from './store';

/**
 * Adds what was counted, by slug ('' is a page that is no article), to the day's numbers; several processes add
 * up. A day is one of UTC. Nothing, while the settings say that nothing is counted. @throws Forbidden, NotFound
 */
export async function addViews(viewer: Viewer, counted: ReadonlyMap<string, number>): Promise<void> {
  requireRole(viewer, 'administrator');
  const { counts } = await readAnalytics(viewer);
  if (!counts || counted.size === 0) return;
  const day = now().toISOString().slice(0, 10);
  const ids = await articlesBySlug([...counted.keys()].filter(Boolean));
  const views = new Map<string, number>();
  for (const [slug, count] of counted) {
    const id = ids.get(slug) ?? '';
    views.set(id, (views.get(id) ?? 0) + count);
    views.set(ALL, (views.get(ALL) ?? 0) + count);
  }
  // In one order: two processes never wait for each other.
  const rows = [...views].sort(([a], [b]) => (a < b ? -1 : 1));
  await transaction(async (tx) => {
    for (const [articleId, count] of rows) await increaseViews(tx, day, articleId, count);
  });
}
