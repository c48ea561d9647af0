'use client';

import { useEffect, useState } from 'react';

/** Ticks the boxes of all comments of the page, or none. Shown once it works. */
export function CheckAll({ label }: { label: string }) {
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!isReady) return null;
  return (
    <label className="check">
      <input
        type="checkbox"
        onChange={({ target }) => {
          for (const box of document.querySelectorAll<HTMLInputElement>(
            '.queue-comment input[name=seen][type=checkbox]',
          ))
            box.checked = target.checked;
        }}
      />
      {label}
    </label>
  );
}
