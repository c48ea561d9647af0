'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckedArticle } from '@/lib/articles/checks/schema';
import { useWrittenArticle } from './article-context';

export type ChecksState =
  | { state: 'loading' | 'failed'; checked: CheckedArticle | null }
  | { state: 'done'; checked: CheckedArticle };

/** The checks of the version that is stored; asked again for each version. What is shown stays until then. */
export function useChecks(
  articleId: string,
  version: number,
  onResult: (blocks: number, warns: number) => void,
) {
  const { check } = useWrittenArticle();
  const [checks, setChecks] = useState<ChecksState>({ state: 'loading', checked: null });
  const told = useRef(onResult);
  const asked = useRef(0);
  useEffect(() => {
    told.current = onResult;
  }, [onResult]);

  const ask = useCallback(async () => {
    const turn = ++asked.current;
    setChecks((before) => ({ state: 'loading', checked: before.checked }));
    const answer = await check({ id: articleId }).catch(() => undefined);
    if (turn !== asked.current) return;
    if (answer?.done !== true) return setChecks((before) => ({ state: 'failed', checked: before.checked }));
    const { findings } = answer.value;
    setChecks({ state: 'done', checked: answer.value });
    const blocks = findings.filter(({ severity }) => severity === 'blocks').length;
    told.current(blocks, findings.length - blocks);
  }, [articleId, check]);

  useEffect(() => {
    void ask();
    return () => {
      asked.current += 1;
    };
  }, [ask, version]);

  return { ...checks, ask };
}
