'use client';

import { type ReactNode, useEffect, useState } from 'react';

type Props = { id: string; className: string; said: string; children: ReactNode };

/**
 * A live region for what was just done. After an action its page is new, and what a region has from the beginning
 * is not read aloud: what was said is put into it a moment later.
 */
export function Announced({ id, className, said, children }: Props) {
  const [spoken, setSpoken] = useState<string | null>(null);
  useEffect(() => {
    setSpoken('');
    const soon = setTimeout(() => setSpoken(said), 80);
    return () => clearTimeout(soon);
  }, [said]);
  return (
    <div id={id} className={className} role="status" tabIndex={-1}>
      {(spoken === null || spoken === said) && children}
    </div>
  );
}
