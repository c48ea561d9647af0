'use client';

import { type ReactNode, useActionState, useEffect, useRef } from 'react';
import type { Answer, Fault } from '../editor/state/actions';
import { ChangedText, type ChangedTexts } from './changed-text';
import { Typed } from './typed-field';

/** What was not done, in sentences by field (`''`: the form), with what was typed: it stands there again. */
export type Refusal = {
  values: Record<string, string>;
  errors: Record<string, string>;
  /** The text that was seen and the one that is there now. */
  changed?: ChangedTexts | undefined;
  /** What the form sends from now on in the place of its hidden fields. */
  kept?: Record<string, string> | undefined;
};

/** Something asked for by a form; it answers only when something went wrong, else another page follows. */
export type Ask = (before: unknown, form: FormData) => Promise<Answer<Refusal>>;

type Props = {
  ask: Ask;
  /** Sent with it as hidden fields: a bound action could hang the server. */
  kept: Record<string, string>;
  faults: Record<Fault, string>;
  className?: string;
  id?: string;
  children: ReactNode;
};

/** A form of the queue; it works before and without the page's scripts, and is sent once. */
export function ActionForm({ ask, kept, faults, className, id, children }: Props) {
  const [answer, action, isPending] = useActionState(ask, null);
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef<FormData>(null);
  const refused = answer?.done === true ? answer.value : undefined;
  const problem = answer?.done === false ? faults[answer.fault] : refused?.errors[''];
  useEffect(() => {
    if (answer !== null) form.current?.querySelector<HTMLElement>('[aria-invalid], [role=alert]')?.focus();
  }, [answer]);
  // React empties a form after its action: what was typed comes back from here when the server could not answer.
  const values = refused?.values ?? (answer === null ? {} : Object.fromEntries(sent.current ?? []));
  return (
    <form
      ref={form}
      id={id}
      className={className}
      action={action}
      onSubmit={(event) => {
        if (isPending) event.preventDefault();
        else sent.current = new FormData(event.currentTarget);
      }}
      aria-busy={isPending}
    >
      {Object.entries({ ...kept, ...refused?.kept }).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {problem !== undefined && (
        <p role="alert" className="notice notice-warning" tabIndex={-1}>
          {problem}
        </p>
      )}
      {refused?.changed && <ChangedText {...refused.changed} />}
      <Typed value={{ answer, values, errors: refused?.errors ?? {} }}>{children}</Typed>
    </form>
  );
}
