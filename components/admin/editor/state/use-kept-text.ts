'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from '@/lib/articles/schema';
import { formOf, isSameText, type WrittenText } from './draft-form';
import { dropText, type KeptText, keepText, keptTexts } from './kept-texts';

const KEEP_AFTER = 600;

/** Keeps what is not saved in this browser while it is written, and offers what was kept when the editor opens. */
export function useKeptText(draft: Draft, read: () => WrittenText, version: () => number) {
  const [offer, setOffer] = useState<KeptText | null>(null);
  const opening = useRef('');
  const timer = useRef<number>(undefined);

  const nextOffer = useCallback(() => {
    const stored = { form: formOf(draft), body: draft.body };
    const kept = keptTexts(draft.id).filter((text) => text.opening !== opening.current);
    for (const text of kept) if (isSameText(text, stored)) dropText(draft.id, text.opening);
    setOffer(kept.find((text) => !isSameText(text, stored)) ?? null);
  }, [draft]);

  const keepNow = useCallback(() => {
    if (timer.current === undefined) return;
    window.clearTimeout(timer.current);
    timer.current = undefined;
    keepText(draft.id, { ...read(), opening: opening.current, version: version(), at: Date.now() });
  }, [draft.id, read, version]);

  const keepSoon = useCallback(() => {
    timer.current ??= window.setTimeout(keepNow, KEEP_AFTER);
  }, [keepNow]);

  const forget = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = undefined;
    dropText(draft.id, opening.current);
  }, [draft.id]);

  const drop = useCallback(
    (text: KeptText) => {
      dropText(draft.id, text.opening);
      nextOffer();
    },
    [draft.id, nextOffer],
  );

  useEffect(() => {
    // A name for this opening; not crypto.randomUUID, which a site on plain http does not have.
    opening.current ||= `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    nextOffer();
    window.addEventListener('pagehide', keepNow);
    document.addEventListener('visibilitychange', keepNow);
    return () => {
      window.removeEventListener('pagehide', keepNow);
      document.removeEventListener('visibilitychange', keepNow);
      keepNow();
    };
  }, [nextOffer, keepNow]);

  return { offer, drop, keepSoon, keepNow, forget };
}
