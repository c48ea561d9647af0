'use client';

import { createContext, type InputHTMLAttributes, useContext, useId } from 'react';

type TypedValues = {
  /** The answer to the form: with each, what is typed begins anew. */
  answer: unknown;
  values: Record<string, unknown>;
  errors: Record<string, string>;
};

const TypedContext = createContext<TypedValues>({ answer: null, values: {}, errors: {} });

/** What was typed in a form that was refused, for its fields. */
export const Typed = TypedContext.Provider;

/** What was typed in a field of such a form, and what is wrong with it; undefined before the form was refused. */
export function useTyped(name: string): { typed: unknown; error: string | undefined } {
  const { values, errors } = useContext(TypedContext);
  return { typed: values[name], error: errors[name] };
}

type Props = {
  name: string;
  label: string;
  hint?: string | undefined;
  value?: string | number;
  required?: boolean;
  max?: number;
  /** A number, from `min` to `max`. */
  min?: number;
  /** Several lines. */
  rows?: number;
  /** What is offered while one types; anything may be typed. */
  offered?: readonly string[];
  /** A choice. */
  choices?: { value: string; label: string; isTaken?: boolean }[];
  /** A password never stands there again. */
  type?: 'text' | 'email' | 'password';
} & Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'autoComplete' | 'autoCapitalize' | 'spellCheck' | 'inputMode'
>;

/** A field with its label, hint and error; it shows what was typed in it until that is taken. */
export function TypedField(props: Props) {
  const {
    name,
    label,
    hint,
    value = '',
    required,
    max,
    min,
    rows,
    choices,
    offered,
    type = 'text',
    ...input
  } = props;
  const id = useId();
  const { values, errors } = useContext(TypedContext);
  const error = errors[name];
  const typed = values[name];
  const initial = type === 'password' ? '' : typeof typed === 'string' ? typed : value;
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(
    Boolean,
  );
  const common = {
    id,
    name,
    required,
    defaultValue: initial,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': described.join(' ') || undefined,
  } as const;
  return (
    <div className="typed-field">
      <label htmlFor={id}>{label}</label>
      {choices !== undefined ? (
        // A select keeps its first default for ever: a new one for every value.
        <select {...common} key={String(initial)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.isTaken}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : rows !== undefined ? (
        <textarea {...common} rows={rows} maxLength={max} />
      ) : min !== undefined ? (
        <input {...common} type="number" min={min} max={max} />
      ) : (
        <input {...input} {...common} type={type} maxLength={max} list={offered && `${id}-offered`} />
      )}
      {offered !== undefined && (
        <datalist id={`${id}-offered`}>
          {offered.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
