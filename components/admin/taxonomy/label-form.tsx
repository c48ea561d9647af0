'use client';

import { useActionState, useEffect, useRef } from 'react';
import type { FieldErrors } from '@/lib/errors';
import type { ErrorKey } from '@/lib/words/dictionary';
import type { Answer, Fault } from '../editor/state/actions';
import { type LabelField, LabelInput } from './label-input';

type Refused = { values: Record<string, string>; errors: FieldErrors };

type Props = {
  id: string;
  action: (before: unknown, form: FormData) => Promise<Answer<Refused>>;
  title: string;
  submit: string;
  fields: LabelField[];
  /** What stands in the fields at first. */
  values?: Record<string, string>;
  /** Sent with them as hidden fields. */
  kept?: Record<string, string>;
  errors: Record<ErrorKey, string>;
  faults: Record<Fault, string>;
};

/** Adds or edits a label; works without JavaScript. What is refused keeps what was typed. */
export function LabelForm({
  id,
  action,
  title,
  submit,
  fields,
  values = {},
  kept = {},
  errors,
  faults,
}: Props) {
  const [answer, post, isPending] = useActionState(action, null);
  const form = useRef<HTMLFormElement>(null);
  const refused = answer?.done === true ? answer.value : undefined;
  // React empties a form after its action: what was typed comes back from here when the server could not answer.
  const sent = useRef<FormData>(null);
  const typed = (name: string) =>
    refused?.values[name] ?? String((answer && sent.current?.get(name)) ?? values[name] ?? '');
  useEffect(() => {
    if (refused !== undefined) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [refused]);
  return (
    <form
      ref={form}
      action={post}
      noValidate
      className="label-form"
      aria-labelledby={`${id}-form`}
      onSubmit={(event) => {
        sent.current = new FormData(event.currentTarget);
      }}
    >
      <h2 id={`${id}-form`}>{title}</h2>
      {answer?.done === false && (
        <p role="alert" className="notice notice-error">
          {faults[answer.fault]}
        </p>
      )}
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => {
        const error = refused?.errors[field.name];
        return (
          <LabelInput
            key={field.name}
            id={`${id}-${field.name}`}
            field={field}
            value={typed(field.name)}
            error={error === undefined ? undefined : errors[error]}
          />
        );
      })}
      <button type="submit" className="button button-primary" aria-disabled={isPending}>
        {submit}
      </button>
    </form>
  );
}
