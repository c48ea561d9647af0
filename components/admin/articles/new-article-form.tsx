'use client';

import { useActionState } from 'react';
import type { Answer, Fault } from '../editor/state/actions';

type Props = {
  create: (before: unknown, form: FormData) => Promise<Answer<never>>;
  label: string;
  faults: Record<Fault, string>;
};

/** « Nouvel article »: a form, so that it works before and without the page's scripts. */
export function NewArticleForm({ create, label, faults }: Props) {
  const [answer, action, isPending] = useActionState(create, null);
  return (
    <form action={action}>
      <button type="submit" className="button button-primary" aria-disabled={isPending}>
        {label}
      </button>
      {answer?.done === false && (
        <p role="alert" className="field-error">
          {faults[answer.fault]}
        </p>
      )}
    </form>
  );
}
