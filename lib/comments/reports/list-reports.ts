import { requireRole, type Viewer } from '../../viewer';
import type { ReportReason, ReportView } from './schema';
import { listUndecided } from './store';

/** The undecided reports of comments by the comments' ids, oldest first; none: no entry. Moderators. @throws Forbidden, NotFound */
export async function listReports(viewer: Viewer, commentIds: string[]): Promise<Map<string, ReportView[]>> {
  requireRole(viewer, 'moderator');
  const rows = commentIds.length === 0 ? [] : await listUndecided(commentIds);
  const reports = new Map<string, ReportView[]>();
  for (const { commentId, reason, words, createdAt } of rows) {
    const view = { reason: reason as ReportReason, words, at: createdAt };
    reports.set(commentId, [...(reports.get(commentId) ?? []), view]);
  }
  return reports;
}
