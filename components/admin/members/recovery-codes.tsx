'use client';

import { useEffect, useRef } from 'react';
import type { Words } from '@/lib/words/dictionary';
import { useHydrated } from './hydrated';

type Props = { codes: string[]; words: Words['profile']['factor'] };

/** The recovery codes, this once: to be written down or printed. */
export function RecoveryCodes({ codes, words }: Props) {
  const isHydrated = useHydrated();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="recovery" aria-labelledby="recovery">
      <h2 id="recovery" ref={title} tabIndex={-1}>
        {words.recoveryTitle}
      </h2>
      <p role="status">{words.recoveryHint}</p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="recovery-next">
        {isHydrated && (
          <button type="button" className="button" onClick={() => window.print()}>
            {words.print}
          </button>
        )}
        <a className="button button-primary" href="/admin/profile">
          {words.recoveryDone}
        </a>
      </p>
    </section>
  );
}
