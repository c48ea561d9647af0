'use client';

import { useEffect } from 'react';
import { corrected } from '@/lib/typography/correct-article';
import type { Language } from '@/lib/words/dictionary';

/** Corrects a field with `data-typography` when it is left; not while it is written, and not what was put back. */
export function useCorrectedFields(language: Language): void {
  useEffect(() => {
    // What somebody wrote and had again after a correction is theirs.
    const wanted = new WeakMap<Element, string>();
    const correct = (target: HTMLInputElement | HTMLTextAreaElement) => {
      // It may have gone with the node that it was a field of.
      if (!target.isConnected) return;
      const written = target.value;
      const better = corrected(written, language);
      if (better === written || wanted.get(target) === written) return;
      wanted.set(target, written);
      // By the prototype's setter and as an input: so React takes it for typing, whoever holds the value.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(target), 'value')?.set?.call(target, better);
      target.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const left = ({ target }: FocusEvent) => {
      const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (isField && target.dataset.typography !== undefined) queueMicrotask(() => correct(target));
    };
    document.addEventListener('focusout', left);
    return () => document.removeEventListener('focusout', left);
  }, [language]);
}
