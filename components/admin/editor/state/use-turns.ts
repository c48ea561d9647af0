'use client';

import { useCallback, useRef } from 'react';

/** One after the other: a save that begins during another starts from the version which that one makes. */
export function useTurns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback((work) => {
    const turn = queue.current.then(work);
    queue.current = turn.catch(() => undefined);
    return turn;
  }, []);
}
