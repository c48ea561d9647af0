import { type Compose, letter, titleOf } from './letter';
import { findReport } from './store';

/** Tells who reported a comment what was decided. */
export const reportDecided: Compose = async ([mail], context) => {
  const report = await findReport(mail?.data.reportId ?? '');
  if (report?.contactId !== context.contactId) return null;
  const { outcome } = report;
  if (outcome !== 'kept' && outcome !== 'removed') return null;
  const words = context.words.reportDecided;
  const title = titleOf(report.comment.article);
  return letter(context, words.subject(title), [words.text(title), words[outcome]]);
};
