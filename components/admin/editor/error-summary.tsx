'use client';

import { useEffect, useRef } from 'react';
import type { DraftField } from '@/lib/articles/schema';
import type { ErrorKey } from '@/lib/words/dictionary';
import type { Refusal } from './state/save-states';
import { useWords } from './words';

/** What is to be corrected before the article is saved or published; it takes the focus. */
export function ErrorSummary({ refusal }: { refusal: Refusal | null }) {
  const words = useWords();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    // A save that nobody asked for takes the focus from nobody who writes.
    if (refusal !== null && !refusal.quiet) box.current?.focus();
  }, [refusal]);
  if (refusal === null) return null;
  const errors = Object.entries(refusal.errors) as [DraftField, ErrorKey][];
  return (
    <section
      ref={box}
      className="notice notice-error error-summary"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">{words.errorSummary(errors.length)}</h2>
      <p>{refusal.draftSaved ? words.errorHintSaved : words.errorHint}</p>
      <ul>
        {errors.map(([field, key]) => (
          <li key={field}>
            <a
              href={`#field-${field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(`field-${field}`)?.focus();
              }}
            >
              {words.errors[key]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
