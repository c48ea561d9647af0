'use client';

import { useEffect, useState } from 'react';

type Props = { address: string; words: { copy: string; copied: string } };

/** Copies the whole address of a file; there only where the page's scripts are. */
export function CopyAddress({ address, words }: Props) {
  const [isCopied, setCopied] = useState(false);
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(navigator.clipboard !== undefined), []);
  if (!isReady) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(address, window.location.href).href);
    setCopied(true);
  };
  return (
    <>
      <button type="button" className="button button-small" onClick={copy}>
        {words.copy}
      </button>
      <span role="status" className="hint">
        {isCopied && words.copied}
      </span>
    </>
  );
}
