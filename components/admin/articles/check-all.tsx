'use client';

import { useEffect, useState } from 'react';

const BOXES = '.article-table input[name=article]';
const boxes = () => [...document.querySelectorAll<HTMLInputElement>(BOXES)];

/** Ticks the boxes of all articles of the page, or none, and counts those that are ticked. Shown once it works. */
export function CheckAll({ label, ticked }: { label: string; ticked: string }) {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    const look = () => setCount(boxes().filter((box) => box.checked).length);
    look();
    document.addEventListener('change', look);
    return () => document.removeEventListener('change', look);
  }, []);
  if (count === null) return null;
  const isAll = count > 0 && count === boxes().length;
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={isAll}
        ref={(box) => {
          if (box) box.indeterminate = count > 0 && !isAll;
        }}
        onChange={({ target }) => {
          for (const box of boxes()) box.checked = target.checked;
        }}
      />
      {count === 0 ? label : ticked.replace('{n}', String(count))}
    </label>
  );
}
