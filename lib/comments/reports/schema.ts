import { z } from 'zod';
import { cleanText } from '../../text';
import { emailSchema } from '../schema';

/** What may be wrong with a comment, in the order of the form. */
export const REPORT_REASONS = [
  'insult',
  'hate',
  'spam',
  'personalData',
  'illegal',
  'misinformation',
  'other',
] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** In UTF-16 code units after CRLF → LF, as `maxlength` counts. */
export const REPORT_LIMITS = { words: 1_000, email: 254 } as const;

/** What somebody typed, as they typed it. */
export type ReportValues = { reason: string; words: string; email: string };
export type ReportField = keyof ReportValues;
/** In the order of the form. */
export const REPORT_FIELDS: readonly ReportField[] = ['reason', 'words', 'email'];

const words = z
  .string()
  .default('')
  .transform((value) => cleanText(value).replace(/\r\n?/g, '\n').trim())
  .refine((value) => value.length <= REPORT_LIMITS.words, 'reportWordsTooLong');

const email = z
  .string()
  .default('')
  .transform((value, context) => {
    if (value.trim() === '') return '';
    const parsed = emailSchema.safeParse(value);
    for (const { message } of parsed.error?.issues ?? []) context.addIssue({ code: 'custom', message });
    return parsed.data ?? z.NEVER;
  });

/** The form of a report; its messages are keys of the dictionaries' `errors`. */
export const reportSchema = z
  .object({ reason: z.enum(REPORT_REASONS, 'reportReasonMissing'), words, email })
  .refine((report) => report.reason !== 'other' || report.words !== '', {
    path: ['words'],
    message: 'reportWordsMissing',
    // Whatever else is wrong: all that is to be corrected is said at once.
    when: ({ value }) => typeof value === 'object' && value !== null,
  });

/** A report as moderators see it. */
export type ReportView = { reason: ReportReason; words: string; at: Date };

/** What whoever reported a comment is told of it, and under which article it was. */
export type ReportOutcomeView = { outcome: 'kept' | 'removed' | 'undecided'; slug: string; title: string };
