'use client';

import { useActionState } from 'react';
import type { Answer, Fault } from '../editor/state/actions';

/** A decision, asked for by a form; it answers only when something went wrong, else another page follows. */
export type Decide = (before: unknown, form: FormData) => Promise<Answer<never>>;

type Props = {
  decide: Decide;
  /** Sent with the decision as hidden fields: a bound action could hang the server. */
  kept: Record<string, string>;
  choices: { to: string; label: string }[];
  describedBy?: string;
  faults: Record<Fault, string>;
};

/** The buttons of a decision; they work before and without the page's scripts. */
export function DecisionForm({ decide, kept, choices, describedBy, faults }: Props) {
  const [answer, action, isPending] = useActionState(decide, null);
  return (
    <form
      className="decision"
      action={action}
      onSubmit={(event) => isPending && event.preventDefault()}
      aria-busy={isPending}
    >
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {choices.map(({ to, label }, n) => (
        <button
          key={to}
          type="submit"
          name="to"
          value={to}
          className={n === 0 && to === 'approved' ? 'button button-primary' : 'button'}
          aria-describedby={describedBy}
          aria-disabled={isPending}
        >
          {label}
        </button>
      ))}
      {answer?.done === false && (
        <p role="alert" className="field-error">
          {faults[answer.fault]}
        </p>
      )}
    </form>
  );
}
