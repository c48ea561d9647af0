import { absoluteUrl } from '../../env';
import { reportToken } from '../tokens';
import { isAskedTooOften } from './asked';
import { type Compose, letter, oneLine, titleOf } from './letter';
import { findReport } from './store';

/**
 * Tells who reported a comment that it was decided. Anybody may have typed the address into the form: what was
 * decided stands behind the link, and nobody gets many of these. Dropped when the decision was taken back.
 */
export const reportDecided: Compose = async ([mail], context) => {
  const { site, contactId } = context;
  const reportId = mail?.data.reportId ?? '';
  const report = await findReport(reportId);
  if (!mail || report?.contactId !== contactId) return null;
  if (report.decidedAt === null || mail.createdAt < report.decidedAt) return null;
  if (await isAskedTooOften(context.to)) return null;
  const words = context.words.reportDecided;
  const title = titleOf(report.comment.article);
  return letter(context, words.subject(title), [
    words.text(title, oneLine(site.title)),
    words.ask,
    absoluteUrl(`/reader/report/${reportToken(reportId, contactId)}`),
    words.ignore,
  ]);
};
