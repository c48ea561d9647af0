'use client';

import { useId, useState } from 'react';
import { useHydrated } from './hydrated';

type Props = { link: string; label: string; copy: string; copied: string };

/** A link to be passed on, ready to be selected; with scripts a button copies it. */
export function CopyLink({ link, label, copy, copied }: Props) {
  const id = useId();
  const isHydrated = useHydrated();
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="copy-link">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      {isHydrated && (
        <button
          type="button"
          className="button"
          onClick={() => navigator.clipboard?.writeText(link).then(() => setCopied(true))}
        >
          <span aria-live="polite">{isCopied ? copied : copy}</span>
        </button>
      )}
    </div>
  );
}
