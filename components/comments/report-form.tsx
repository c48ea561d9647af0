import {
  REPORT_LIMITS,
  REPORT_REASONS,
  type ReportField,
  type ReportValues,
} from '@/lib/comments/reports/schema';
import type { FieldErrors } from '@/lib/errors';
import type { Words } from '@/lib/words/dictionary';

type Props = {
  /** Where it is sent. */
  action: string;
  words: Words;
  values?: Partial<ReportValues>;
  errors?: FieldErrors<ReportField>;
};

const idOf = (field: ReportField, part = '') => `report-form-${field}${part}`;

/** What is wrong with a comment, for whoever moderates. */
export function ReportForm({ action, words, values = {}, errors = {} }: Props) {
  const { reports } = words;
  const toldBy = (field: ReportField, ...more: string[]) => ({
    'aria-invalid': errors[field] !== undefined || undefined,
    'aria-describedby': [...(errors[field] ? [idOf(field, '-error')] : []), ...more].join(' ') || undefined,
  });
  const error = (field: ReportField) => {
    const key = errors[field];
    return (
      key && (
        <p className="field-error" id={idOf(field, '-error')}>
          {words.errors[key]}
        </p>
      )
    );
  };
  return (
    <form method="post" action={action} className="report-form">
      <fieldset
        className="choices"
        id={idOf('reason')}
        tabIndex={-1}
        aria-describedby={toldBy('reason')['aria-describedby']}
      >
        <legend>{reports.reason}</legend>
        {REPORT_REASONS.map((reason) => (
          <label key={reason}>
            <input
              type="radio"
              name="reason"
              value={reason}
              required
              defaultChecked={values.reason === reason}
            />
            {reports.reasons[reason]}
          </label>
        ))}
        {error('reason')}
      </fieldset>
      <div className="field">
        <label htmlFor={idOf('words')}>{reports.words}</label>
        <textarea
          id={idOf('words')}
          name="words"
          rows={5}
          maxLength={REPORT_LIMITS.words}
          defaultValue={values.words ?? ''}
          {...toldBy('words', idOf('words', '-hint'))}
        />
        <p className="notes" id={idOf('words', '-hint')}>
          {reports.wordsHint}
        </p>
        {error('words')}
      </div>
      <div className="field">
        <label htmlFor={idOf('email')}>{reports.email}</label>
        <input
          id={idOf('email')}
          type="email"
          name="email"
          autoComplete="email"
          maxLength={REPORT_LIMITS.email}
          defaultValue={values.email ?? ''}
          {...toldBy('email', idOf('email', '-hint'))}
        />
        <p className="notes" id={idOf('email', '-hint')}>
          {reports.emailHint}
        </p>
        {error('email')}
      </div>
      <div className="actions">
        <button type="submit">{reports.submit}</button>
      </div>
    </form>
  );
}
