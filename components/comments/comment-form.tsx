import { type CommentField, type CommentValues, LIMITS } from '@/lib/comments/schema';
import type { FieldErrors } from '@/lib/errors';
import type { Words } from '@/lib/words/dictionary';

type Props = {
  slug: string;
  words: Words;
  values?: Partial<CommentValues>;
  errors?: FieldErrors<CommentField>;
  /** The level of its heading on the page. */
  level?: 2 | 3;
};

/** The form under an article; the same on the page that corrects and on the page that answers. */
export function CommentForm({ slug, words, values = {}, errors = {}, level = 2 }: Props) {
  const { comments } = words;
  const Heading = `h${level}` as const;
  const field = (name: CommentField) => {
    const error = errors[name];
    return {
      id: `comment-form-${name}`,
      name,
      required: true,
      maxLength: name === 'parent' ? 16 : LIMITS[name],
      defaultValue: values[name] ?? '',
      'aria-invalid': error !== undefined || undefined,
      'aria-describedby':
        [error && `comment-form-${name}-error`, name === 'email' && 'comment-form-privacy']
          .filter(Boolean)
          .join(' ') || undefined,
    };
  };
  const label = (name: CommentField, text: string) => (
    <label htmlFor={`comment-form-${name}`}>{`${text} *`}</label>
  );
  const error = (name: CommentField) => {
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
    <section className="comment-form" id="comment-form" aria-labelledby="comment-form-title">
      <Heading id="comment-form-title">{comments.formTitle}</Heading>
      <p className="notes">
        <span id="comment-form-privacy">{comments.privacy}</span> <span>{comments.required}</span>
      </p>
      <form method="post" action={`/articles/${slug}/comments`}>
        <input type="hidden" name="parent" defaultValue={values.parent ?? ''} />
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
        {error('parent')}
        <button type="submit">{comments.submit}</button>
      </form>
    </section>
  );
}
