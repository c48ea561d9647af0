import type { FieldErrors } from '@/lib/errors';
import type { Words } from '@/lib/words/dictionary';

type Props = {
  errors: FieldErrors;
  words: Words;
  /** What the ids of the form's fields begin with. */
  form?: string;
  /** Its fields in their order. */
  fields?: readonly string[];
};

const COMMENT_FIELDS = ['body', 'name', 'email', 'parent'];

/** What is to be corrected, at the head of the page. It takes the focus, with and without JavaScript. */
export function ErrorSummary({ errors, words, form = 'comment-form', fields = COMMENT_FIELDS }: Props) {
  const found = Object.entries(errors).sort(([a], [b]) => fields.indexOf(a) - fields.indexOf(b));
  return (
    // biome-ignore lint/a11y/noAutofocus: a page that tells errors begins with them
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus>
      <h2>{words.comments.errorSummary(found.length)}</h2>
      <ul>
        {found.map(([field, key]) => (
          <li key={field}>{key && <a href={`#${form}-${field}`}>{words.errors[key]}</a>}</li>
        ))}
      </ul>
      <p>{words.comments.errorHint}</p>
    </div>
  );
}
