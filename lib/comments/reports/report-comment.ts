import { record } from '../../audit/record';
import { HOUR, now } from '../../clock';
import { transaction } from '../../db';
import { type FieldErrors, NotFound } from '../../errors';
import { fieldErrors } from '../../fields';
import { newId, seal } from '../../ids';
import { countTry } from '../../rate-limit/limit';
import { readCommentSettings } from '../../settings/comments/read-comment-settings';
import { cleanText } from '../../text';
import type { Viewer } from '../../viewer';
import { errors as errorWords } from '../../words/fr/errors';
import { keepAttempt } from '../attempts/keep-attempt';
import { contactFor } from '../posting/store';
import { holdReported } from './hold-reported';
import { type ReportField, type ReportValues, reportSchema } from './schema';
import { countReport, findReportable, insertReport, isReportedBy } from './store';

/** Taken, or kept with what to correct: the token is for whoever wrote it. */
export type Reported =
  | { accepted: true }
  | { accepted: false; attempt: string; errors: FieldErrors<ReportField> };

/** The most reports of one network in an hour. */
const PER_HOUR = 10;

/** What the tokens of a comment's refused reports open: nothing else, and no other token opens these. */
export const reportPurpose = (commentId: string) => `report:${commentId}`;

/**
 * Receives a reader's report of an approved comment, one of each network: the same one again has the same
 * answer and changes nothing. The site may have reported comments wait for a moderator (`reportsToHold`).
 * @param network the sender's (lib/network.ts); '' if it is not known
 * @throws NotFound (no such comment, or not public), TooMany (more than 10 an hour)
 */
export async function reportComment(
  viewer: Viewer,
  slug: string,
  commentId: string,
  input: unknown,
  network: string,
): Promise<Reported> {
  const sender = seal('report', network, commentId);
  const comment = await findReportable(slug, commentId);
  if (comment === null) {
    // Held since by this very report: whoever sends it again is told the same.
    if (await isReportedBy(sender)) return { accepted: true };
    throw new NotFound();
  }
  const parsed = reportSchema.safeParse(input);
  if (!parsed.success) {
    const errors = fieldErrors<ReportField>(parsed.error, errorWords);
    const purpose = reportPurpose(commentId);
    const values = valuesOf(input);
    const { articleId } = comment;
    const attempt = await keepAttempt({ articleId, values, errors, network, purpose });
    return { accepted: false, attempt, errors };
  }
  const { reason, words, email } = parsed.data;
  const { reportsToHold } = await readCommentSettings(viewer);
  await transaction(async (tx) => {
    if (await isReportedBy(sender, tx)) return;
    await countTry(tx, { what: 'report', whom: network, most: PER_HOUR, ms: HOUR });
    const counted = await countReport(tx, slug, commentId);
    if (counted === null) throw new NotFound();
    const { version, reports } = counted;
    const [id, createdAt] = [newId(), now()];
    const contact = email === '' ? null : await contactFor(tx, { id: newId(), email, createdAt });
    const contactId = contact?.id ?? null;
    await insertReport(tx, { id, commentId, version, reason, words, contactId, sender, createdAt });
    const isHeld = reportsToHold > 0 && reports >= reportsToHold && (await holdReported(tx, commentId));
    await record(tx, viewer, 'comment.report', 'comment', commentId, { reason, isHeld });
  });
  return { accepted: true };
}

/** What was typed, for the form that asks for it again. */
function valuesOf(input: unknown): ReportValues {
  const typed: Record<string, unknown> = typeof input === 'object' && input !== null ? { ...input } : {};
  const text = (field: ReportField) => (typeof typed[field] === 'string' ? cleanText(typed[field]) : '');
  return { reason: text('reason'), words: text('words'), email: text('email') };
}
