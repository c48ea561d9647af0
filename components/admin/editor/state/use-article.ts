'use client';

import { useCallback, useEffect, useRef } from 'react';
import type { Draft } from '@/lib/articles/schema';
import type { ArticleActions } from './actions';
import type { KeptText } from './kept-texts';
import { useKeptText } from './use-kept-text';
import { useLeaveWarning } from './use-leave-warning';
import { usePresence } from './use-presence';
import { useSaving } from './use-saving';
import { useWrittenText } from './use-written-text';

/** An article while it is written: its text, what of it is saved, and what this browser keeps of it. */
export function useArticle(draft: Draft, actions: ArticleActions, leaveQuestion: string) {
  const version = useRef(draft.version);
  const isUnsaved = useRef(false);
  const changed = useRef(() => {});

  const text = useWrittenText(
    draft,
    useCallback(() => changed.current(), []),
  );
  const kept = useKeptText(
    draft,
    text.read,
    useCallback(() => version.current, []),
  );
  const saving = useSaving({
    draft,
    actions,
    text,
    version,
    isUnsaved,
    onSaved: kept.forget,
    keepNow: kept.keepNow,
  });
  useLeaveWarning(isUnsaved, leaveQuestion);

  const { touched, save, startFrom, idle } = saving;
  const presence = usePresence(draft.id, idle);
  const { keepSoon, keepNow, drop } = kept;
  useEffect(() => {
    changed.current = () => {
      touched();
      keepSoon();
    };
  }, [touched, keepSoon]);

  useEffect(() => {
    const saveKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void save();
    };
    document.addEventListener('keydown', saveKey);
    return () => document.removeEventListener('keydown', saveKey);
  }, [save]);

  const resume = (offer: KeptText) => {
    startFrom(offer.version);
    text.replace(offer);
    // First under the name of this opening, then no more under the old one.
    keepNow();
    drop(offer);
  };

  /** Saves what is not saved yet. @returns the version that is stored then; null when it could not be saved */
  const saveFirst = async () => (!isUnsaved.current || (await save()) ? version.current : null);

  return {
    text,
    version,
    saveFirst,
    saving,
    presence,
    /** Somebody saved since this tab opened or saved the article. */
    isBehind: (presence?.stored.version ?? 0) > version.current,
    offer: kept.offer,
    resume,
    drop,
    isOlder: (kept.offer?.version ?? 0) < draft.version,
  };
}
