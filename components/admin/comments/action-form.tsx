'use client';

import { type ReactNode, useActionState } from 'react';
import type { Answer, Fault } from '../editor/state/actions';

/** Something asked for by a form; it answers only when something went wrong, else another page follows. */
export type Ask = (before: unknown, form: FormData) => Promise<Answer<never>>;

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
  return (
    <form
      id={id}
      className={className}
      action={action}
      onSubmit={(event) => isPending && event.preventDefault()}
      aria-busy={isPending}
    >
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      {answer?.done === false && (
        <p role="alert" className="field-error">
          {faults[answer.fault]}
        </p>
      )}
    </form>
  );
}
