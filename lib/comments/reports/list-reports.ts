import { requireRole, type Viewer } from '../../viewer';
import type { ReportReason, ReportView } from './schema';
import { listUndecided } from './store';

/** The most reports of one comment that are shown: a flood of them fills no page. */
const SHOWN = 20;

/**
 * The first undecided reports of comments by the comments' ids, oldest first; none: no entry. Moderators.
 * @throws Forbidden, NotFound
 */
export async function listReports(viewer: Viewer, commentIds: string[]): Promise<Map<string, ReportView[]>> {
  requireRole(viewer, 'moderator');
  const reports = new Map<string, ReportView[]>();
  for (const commentId of commentIds) {
    const rows = await listUndecided(commentId, SHOWN);
    const views = rows.map(({ reason, words, createdAt }) => ({
      reason: reason as ReportReason,
      words,
      at: createdAt,
    }));
    if (views.length > 0) reports.set(commentId, views);
  }
  return reports;
}
