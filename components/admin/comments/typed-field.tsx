'use client';

import { createContext, useContext, useId } from 'react';

type TypedValues = {
  /** The answer to the form: with each, what is typed begins anew. */
  answer: unknown;
  values: Record<string, unknown>;
  errors: Record<string, string>;
};

const TypedContext = createContext<TypedValues>({ answer: null, values: {}, errors: {} });

/** What was typed in a form that was refused, for its fields. */
export const Typed = TypedContext.Provider;

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
  /** A choice. */
  choices?: { value: string; label: string; isTaken?: boolean }[];
};

/** A field with its label, hint and error; it shows what was typed in it until that is taken. */
export function TypedField({ name, label, hint, value = '', required, max, min, rows, choices }: Props) {
  const id = useId();
  const { values, errors } = useContext(TypedContext);
  const error = errors[name];
  const typed = values[name];
  const initial = typeof typed === 'string' ? typed : value;
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
        <input {...common} type="text" maxLength={max} />
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
