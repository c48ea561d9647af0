'use client';

import { useId, useState } from 'react';
import { useWords } from '../words';
import type { FlowNews } from './use-flow';

type Props = { news: FlowNews | null; isBusy: boolean; onSend: (words: string) => Promise<boolean> };

/** What an editor says who sends a draft back. What was typed stays until it is sent. */
export function ChangesForm({ news, isBusy, onSend }: Props) {
  const all = useWords();
  const words = all.flow.panel;
  const [typed, setTyped] = useState('');
  const id = useId();
  const key = news?.kind === 'errors' ? news.errors.words : undefined;
  return (
    <details className="flow-changes">
      <summary>{words.changes}</summary>
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          if (await onSend(typed)) setTyped('');
        }}
      >
        <label htmlFor={id}>{words.changesLabel}</label>
        <p id={`${id}-hint`} className="hint">
          {words.changesHint}
        </p>
        <textarea
          id={id}
          rows={4}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          aria-describedby={`${id}-hint ${id}-error`}
          {...(key !== undefined && { 'aria-invalid': true })}
        />
        {key !== undefined && (
          <p id={`${id}-error`} className="field-error" role="alert">
            {all.errors[key]}
          </p>
        )}
        <button type="submit" className="button" aria-disabled={isBusy}>
          {words.changesSubmit}
        </button>
      </form>
    </details>
  );
}
