'use client';

import { useActionState } from 'react';
import type { Answer, Fault } from '../editor/state/actions';

type Props = {
  restore: (before: unknown, form: FormData) => Promise<Answer<never>>;
  articleId: string;
  revision: string;
  version: number;
  label: string;
  describedBy: string;
  words: { submit: string; faults: Record<Fault, string> };
};

/** « Reprendre cette version »: a form, so that it works before and without the page's scripts. */
export function RestoreForm({ restore, articleId, revision, version, label, describedBy, words }: Props) {
  const [answer, action, isPending] = useActionState(restore, null);
  return (
    <form action={action}>
      <input type="hidden" name="id" value={articleId} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="version" value={version} />
      <button
        type="submit"
        className="button"
        aria-label={label}
        aria-describedby={describedBy}
        aria-disabled={isPending}
      >
        {words.submit}
      </button>
      {answer?.done === false && (
        <p role="alert" className="field-error">
          {words.faults[answer.fault]}
        </p>
      )}
    </form>
  );
}
