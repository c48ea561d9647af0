'use client';

import { useEffect, useState } from 'react';
import type { Words } from '@/lib/words/dictionary';
import { tellCounts } from './live-count';

const EVERY = 20_000;

type Props = { since: string; words: Pick<Words['moderation'], 'arrivedOne' | 'arrivedMany' | 'reload'> };

/** Says when comments have come since the page was shown; it moves nothing under the moderator's hands. */
export function QueueNews({ since, words }: Props) {
  const [arrived, setArrived] = useState(0);
  useEffect(() => {
    // Where the lists do not all find room side by side, the one that is shown is in sight.
    const tab = document.querySelector('.queue-tabs [aria-current]');
    tab?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, []);
  useEffect(() => {
    const look = async () => {
      if (document.hidden) return;
      const answer = await fetch(`/admin/comments/news?since=${encodeURIComponent(since)}`).catch(() => null);
      if (!answer?.ok || answer.redirected) return;
      const news = (await answer.json()) as { arrived: number; counts: Record<string, number> };
      tellCounts(news.counts);
      setArrived(news.arrived);
    };
    const timer = setInterval(look, EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [since]);
  return (
    <p role="status" className="queue-news">
      {arrived > 0 && (
        <>
          {arrived === 1 ? words.arrivedOne : words.arrivedMany.replace('{n}', String(arrived))}{' '}
          <a href="/admin/comments">{words.reload}</a>
        </>
      )}
    </p>
  );
}
