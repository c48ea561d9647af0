'use client';

import { useEffect, useState } from 'react';

/** Beyond this nothing is counted (lib/comments/queue/store.ts). */
const COUNTED = 1_000;

const NEWS = 'causerie:counts';

/** Tells the counts of the page what they are now. */
export function tellCounts(counts: Record<string, number>): void {
  window.dispatchEvent(new CustomEvent(NEWS, { detail: counts }));
}

/** How many comments a queue has, as it was when the page was made and as it is told since. */
export function LiveCount({ name, count, language }: { name: string; count: number; language: string }) {
  const [news, setNews] = useState<{ since: number; count: number }>();
  useEffect(() => {
    const told = (event: Event) => {
      const now = (event as CustomEvent<Record<string, number>>).detail[name];
      if (typeof now === 'number') setNews({ since: count, count: now });
    };
    window.addEventListener(NEWS, told);
    return () => window.removeEventListener(NEWS, told);
  }, [name, count]);
  const shown = news?.since === count ? news.count : count;
  return <>{shown > COUNTED ? `${COUNTED.toLocaleString(language)}+` : shown.toLocaleString(language)}</>;
}
