import { type CommentField, type CommentValues, LIMITS } from '@/lib/comments/schema';
import type { FieldErrors } from '@/lib/errors';
import type { Words } from '@/lib/words/dictionary';
import { ScriptTemplate, scriptWords } from './script-template';

type Props = {
  slug: string;
  words: Words;
  values?: Partial<CommentValues>;
  errors?: FieldErrors<CommentField>;
  /** The token of a page that is never kept (lib/comments/posting/form-token.ts). */
  token?: string;
  /** What the button says, if it is not the usual. */
  submit?: string;
  /** The level of its heading on the page. */
  level?: 2 | 3;
};

/** The fields that a person fills in. */
type TypedField = 'body' | 'name' | 'email';

/** The form under an article; the same on the page that corrects and on the page that answers. */
export function CommentForm({ slug, words, values = {}, errors = {}, token, submit, level = 2 }: Props) {
  const { comments } = words;
  const Heading = `h${level}` as const;
  // What it answered is gone: sent again with it, the text would be refused for ever.
  const parent = errors.parent === undefined ? (values.parent ?? '') : '';
  const field = (name: TypedField) => {
    const error = errors[name];
    return {
      id: `comment-form-${name}`,
      name,
      required: true,
      maxLength: LIMITS[name],
      defaultValue: values[name] ?? '',
      'aria-invalid': error !== undefined || undefined,
      'aria-describedby':
        [error && `comment-form-${name}-error`, name === 'email' && 'comment-form-privacy']
          .filter(Boolean)
          .join(' ') || undefined,
    };
  };
  const label = (name: TypedField, text: string) => (
    <label htmlFor={`comment-form-${name}`}>{`${text} *`}</label>
  );
  const error = (name: TypedField) => {
    const key = errors[name];
    return (
      key && (
        <p className="field-error" id={`comment-form-${name}-error`}>
          {words.errors[key]}
        </p>
      )
    );
  };
  return (
    <section
      className="comment-form"
      id="comment-form"
      aria-labelledby="comment-form-title"
      {...scriptWords(comments)}
    >
      <Heading id="comment-form-title">{comments.formTitle}</Heading>
      <p className="notes">
        <span id="comment-form-privacy">{comments.privacy}</span> <span>{comments.required}</span>{' '}
        <a href="/comments/rules">{words.reader.commentRules}</a>
      </p>
      <form method="post" action={`/articles/${slug}/comments`}>
        <input type="hidden" name="parent" defaultValue={parent} />
        {token !== undefined && <input type="hidden" name="form" defaultValue={token} />}
        {/* Robots fill in what they find; people do not find it (lib/comments/screening/phases/trap.ts). */}
        <p className="form-trap" aria-hidden="true">
          <label>
            {comments.trap} <input type="text" name="site" tabIndex={-1} autoComplete="off" />
          </label>
        </p>
        <div className="field">
          {label('body', comments.body)}
          <textarea rows={8} {...field('body')} />
          {error('body')}
        </div>
        <div className="fields">
          <div className="field">
            {label('name', comments.name)}
            <input type="text" autoComplete="name" {...field('name')} />
            {error('name')}
          </div>
          <div className="field">
            {label('email', comments.email)}
            <input type="email" autoComplete="email" {...field('email')} />
            {error('email')}
          </div>
        </div>
        <fieldset className="mails">
          <legend>{comments.mails}</legend>
          {(['notify', 'follow'] as const).map((name) => (
            <p key={name} className="remember">
              <label>
                <input type="checkbox" name={name} value="1" defaultChecked={values[name] === '1'} />{' '}
                {comments.mail[name]}
              </label>
            </p>
          ))}
        </fieldset>
        <p className="remember remember-me" hidden>
          <label>
            <input type="checkbox" /> {comments.remember}
          </label>
        </p>
        {errors.parent && (
          <p className="field-error" id="comment-form-parent" tabIndex={-1}>
            {words.errors[errors.parent]} {comments.parentGone}
          </p>
        )}
        <div className="actions">
          <button type="submit">{submit ?? comments.submit}</button>
          <button type="button" className="quiet" hidden>
            {comments.cancelReply}
          </button>
          <p role="status" className="visually-hidden" />
        </div>
      </form>
      <ScriptTemplate comments={comments} />
    </section>
  );
}
