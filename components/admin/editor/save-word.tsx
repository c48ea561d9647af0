'use client';

import { useEffect, useRef, useState } from 'react';
import { clockTime, type DateStyle } from '@/lib/words/dates';
import type { SaveState } from './state/save-states';
import { useWords } from './words';

type Props = { state: SaveState; last: { at: Date | null; byHand: number }; style: DateStyle };

const TROUBLE = new Set<SaveState>(['offline', 'signedOut', 'conflict', 'invalid', 'failed']);

/**
 * What of the article is saved, in a word. Who hears the page is told of trouble, of its end, and of what they
 * saved themselves: not of every save.
 */
export function SaveWord({ state, last, style }: Props) {
  const { word } = useWords().saving;
  const saved = last.at === null ? word.asOpened : word.saved(clockTime(last.at, style));
  const shown = state === 'saved' ? saved : word[state];
  const [told, setTold] = useState('');
  const before = useRef({ trouble: false, byHand: 0 });
  useEffect(() => {
    if (TROUBLE.has(state)) {
      before.current.trouble = true;
      setTold(shown);
    } else if (state === 'saved' && (before.current.trouble || before.current.byHand !== last.byHand)) {
      before.current = { trouble: false, byHand: last.byHand };
      setTold(shown);
    }
  }, [state, shown, last.byHand]);
  return (
    <>
      <span data-state={state}>{shown}</span>
      <span role="status" className="visually-hidden">
        {told}
      </span>
    </>
  );
}
