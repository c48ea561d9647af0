'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { MediaItem } from '@/lib/media/schema';
import { findMedia } from './find-media';

/** Milliseconds without a key before the library is asked. */
const PAUSE = 250;

/** The library while somebody looks for something in it: what fits the words so far, and more of it when asked. */
export function useLibrary(kind: string, first: MediaItem[] = []) {
  const [items, setItems] = useState(first);
  const [next, setNext] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('loading');
  const asking = useRef<AbortController>(null);

  const ask = useCallback(
    async (text: string, after: string) => {
      asking.current?.abort();
      const ending = new AbortController();
      asking.current = ending;
      const { signal } = ending;
      setState('loading');
      const page = await findMedia({ kind, words: text, after }, signal);
      if (signal.aborted) return;
      setState(page === undefined ? 'failed' : 'idle');
      if (page === undefined) return;
      setItems((before) => (after === '' ? page.items : [...before, ...page.items]));
      setNext(page.next);
    },
    [kind],
  );

  useEffect(() => {
    const timer = setTimeout(() => void ask(words, ''), words === '' ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [ask, words]);
  useEffect(() => () => asking.current?.abort(), []);

  return {
    items,
    words,
    state,
    hasMore: next !== null,
    look: setWords,
    more: () => next !== null && void ask(words, next),
  };
}
