import type { InputHTMLAttributes } from 'react';

type Props = {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** The id of what tells the error, where one sentence is about several fields. */
  toldBy?: string | undefined;
} & Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | 'type'
  | 'autoComplete'
  | 'defaultValue'
  | 'maxLength'
  | 'minLength'
  | 'spellCheck'
  | 'autoCapitalize'
  | 'autoFocus'
>;

/** A required line of a form, with its hint and what is to be corrected in it. */
export function TextField({ name, label, hint, error, toldBy, type = 'text', ...input }: Props) {
  const id = `field-${name}`;
  const told = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`, toldBy].filter(
    Boolean,
  );
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        name={name}
        type={type}
        required
        aria-describedby={told.length > 0 ? told.join(' ') : undefined}
        aria-invalid={error === undefined && toldBy === undefined ? undefined : true}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}
