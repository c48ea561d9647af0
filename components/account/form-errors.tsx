import type { FieldErrors } from '@/lib/errors';
import type { ErrorKey, Words } from '@/lib/words/dictionary';

type Props = { errors: FieldErrors | undefined; words: Words };

/** What is to be corrected, above the form. It takes the focus, without scripts too. */
export function FormErrors({ errors = {}, words }: Props) {
  const entries = Object.entries(errors) as [string, ErrorKey][];
  if (entries.length === 0) return null;
  return (
    <section
      className="notice notice-error"
      id="form-errors"
      aria-labelledby="form-errors-title"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: the page is the answer to a form, and this is what it answers
      autoFocus
    >
      <h2 id="form-errors-title">{words.members.errorSummary(entries.length)}</h2>
      <ul>
        {entries.map(([field, key]) => (
          <li key={field}>
            <a href={`#field-${field}`}>{words.errors[key]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
