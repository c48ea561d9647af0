import { NotFound } from '../../errors';
import { reportOf } from '../../outbox/tokens';
import type { Viewer } from '../../viewer';
import type { ReportOutcomeView } from './schema';
import { findDecided } from './store';

/** What became of a report, for whoever has the link that was mailed to its address. @throws NotFound */
export async function readDecidedReport(_viewer: Viewer, token: string): Promise<ReportOutcomeView> {
  const { reportId, contactId } = reportOf(token) ?? {};
  const report = reportId === undefined ? null : await findDecided(reportId);
  if (report === null || report.contactId !== contactId) throw new NotFound();
  const { outcome, comment } = report;
  const { slug, live } = comment.article;
  return {
    outcome: outcome === 'kept' || outcome === 'removed' ? outcome : 'undecided',
    slug,
    title: live?.title ?? '',
  };
}
