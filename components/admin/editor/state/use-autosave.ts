'use client';

import { useCallback, useEffect, useRef } from 'react';

/** Milliseconds after the last change, and the most after the first that is not saved. */
const STILL = 1_000;
const AT_LATEST = 15_000;
/** Milliseconds before the first try after a failure, doubled after each, up to the most. */
const FIRST_RETRY = 2_000;
const MOST = 30_000;

/** What follows of a save: nothing, another try by and by, or none before something else happens. */
export type Next = 'done' | 'retry' | 'wait';

/** Saves a second after typing stops, and goes on trying while nobody answers. */
export function useAutosave(save: () => Promise<Next>) {
  const timer = useRef<number>(undefined);
  const since = useRef<number>(undefined);
  const failures = useRef(0);

  const plan = useCallback((wait: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void run.current(), wait);
  }, []);

  /** What follows of a save, by itself or by hand. */
  const after = useCallback(
    (next: Next) => {
      if (next === 'retry') plan(Math.min(MOST, FIRST_RETRY * 2 ** failures.current++));
      else failures.current = 0;
    },
    [plan],
  );

  const run = useRef(async () => {});
  useEffect(() => {
    run.current = async () => {
      window.clearTimeout(timer.current);
      since.current = undefined;
      after(await save());
    };
  }, [after, save]);

  /** Something was changed. While nobody answers, the next try takes it along. */
  const touched = useCallback(() => {
    if (failures.current > 0) return;
    const now = Date.now();
    since.current ??= now;
    plan(Math.max(0, Math.min(STILL, since.current + AT_LATEST - now)));
  }, [plan]);

  useEffect(() => {
    // What kept a save from succeeding may be over.
    const again = () => {
      if (failures.current > 0) void run.current();
    };
    const seen = () => document.visibilityState === 'visible' && again();
    window.addEventListener('online', again);
    window.addEventListener('focus', again);
    document.addEventListener('visibilitychange', seen);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
      document.removeEventListener('visibilitychange', seen);
      window.clearTimeout(timer.current);
    };
  }, []);

  return { touched, after };
}
