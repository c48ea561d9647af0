'use client';

import { useEffect, useState } from 'react';

type Props = {
  /** The selector of the boxes. */
  of: string;
  label: string;
  /** What is said of `{n}` that are ticked. */
  ticked: string;
};

/** Ticks boxes of the page, all or none, and counts those that are ticked. Shown once it works. */
export function CheckAll({ of, label, ticked }: Props) {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    const look = () => setCount(boxesOf(of).filter((box) => box.checked).length);
    look();
    document.addEventListener('change', look);
    return () => document.removeEventListener('change', look);
  }, [of]);
  if (count === null) return null;
  const isAll = count > 0 && count === boxesOf(of).length;
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={isAll}
        ref={(box) => {
          if (box) box.indeterminate = count > 0 && !isAll;
        }}
        onChange={({ target }) => {
          for (const box of boxesOf(of)) box.checked = target.checked;
        }}
      />
      {count === 0 ? label : ticked.replace('{n}', String(count))}
    </label>
  );
}

function boxesOf(selector: string): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(selector)];
}
