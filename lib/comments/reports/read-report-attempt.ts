import { now } from '../../clock';
import { type FieldErrors, NotFound } from '../../errors';
import type { Viewer } from '../../viewer';
import { attemptHash } from '../attempts/keep-attempt';
import { findAttempt } from '../attempts/store';
import { reportPurpose } from './report-comment';
import type { ReportField, ReportValues } from './schema';

export type ReportAttempt = { values: ReportValues; errors: FieldErrors<ReportField> };

/** What somebody typed in a report and what to correct, for whoever holds the token. @throws NotFound after 30 minutes */
export async function readReportAttempt(
  _viewer: Viewer,
  slug: string,
  commentId: string,
  token: string,
): Promise<ReportAttempt> {
  const row = await findAttempt(attemptHash(token, reportPurpose(commentId)), slug, now());
  if (row === null) throw new NotFound();
  return { values: row.values as ReportValues, errors: row.errors as FieldErrors<ReportField> };
}
