'use client';

import { useCallback, useRef, useState } from 'react';
import type { FlowView } from '@/lib/articles/flow/schema';
import type { Outcome } from '@/lib/errors';
import type { ErrorKey } from '@/lib/words/dictionary';
import type { Answer, Fault } from '../state/actions';
import { type NoAnswer, noAnswer } from '../state/no-answer';
import type { FlowActions } from './flow-actions';

export type Done = 'submit' | 'withdraw' | 'validate' | 'changes' | 'assign';
/** What became of the last thing that was done; `at` makes the same news twice two. */
export type FlowNews =
  | { kind: 'done'; what: Done; at: number }
  | { kind: 'fault'; fault: Fault | NoAnswer; at: number }
  | { kind: 'errors'; errors: Partial<Record<string, ErrorKey>>; at: number };

/** Where an article is on its way, and what is done with it. A conflict shows where it is now. */
export function useFlow(initial: FlowView, actions: FlowActions) {
  const [flow, setFlow] = useState(initial);
  const [news, setNews] = useState<FlowNews | null>(null);
  const [isBusy, setBusy] = useState(false);
  const busy = useRef(false);
  const { id } = initial;

  const refresh = useCallback(async (): Promise<FlowView | undefined> => {
    const answer = await actions.read({ id }).catch(() => undefined);
    if (answer?.done) setFlow(answer.value);
    return answer?.done ? answer.value : undefined;
  }, [actions, id]);

  const act = useCallback(
    async (what: Done, ask: () => Promise<Answer<Outcome<unknown>>>): Promise<boolean> => {
      if (busy.current) return false;
      busy.current = true;
      setBusy(true);
      setNews(null);
      const answer = await ask().catch(noAnswer);
      const at = Date.now();
      await refresh();
      if (!answer.done) setNews({ kind: 'fault', fault: answer.fault, at });
      else if (answer.value.ok) setNews({ kind: 'done', what, at });
      else setNews({ kind: 'errors', errors: answer.value.errors, at });
      busy.current = false;
      setBusy(false);
      return answer.done && answer.value.ok;
    },
    [refresh],
  );

  return { flow, news, isBusy, refresh, act, hush: useCallback(() => setNews(null), []) };
}

export type FlowState = ReturnType<typeof useFlow>;
