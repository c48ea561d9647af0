'use client';

import type { ReactNode } from 'react';

type Described = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true };

type Props = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  className?: string;
  /** The control, which takes these attributes. */
  children: (described: Described) => ReactNode;
};

/** A label, its control, its hint and its error, told together to those who hear them. */
export function Field({ id, label, hint, error, className = '', children }: Props) {
  const ids = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {children({
        id,
        ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
        ...(error !== undefined && { 'aria-invalid': true }),
      })}
      <FieldError id={id} error={error} />
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  return error === undefined ? null : (
    <p id={`${id}-error`} className="field-error">
      {error}
    </p>
  );
}
