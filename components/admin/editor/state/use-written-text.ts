'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import type { BodyNode } from '@/lib/articles/body/check-body';
import type { Draft } from '@/lib/articles/schema';
import { type DraftForm, formOf, type WrittenText } from './draft-form';

/** The text's own editor, which holds the body: typing there renders nothing else. */
export type BodyHandle = { read: () => BodyNode; replace: (body: BodyNode) => void; focus: () => void };

export type WrittenTextState = ReturnType<typeof useWrittenText>;

/** What is written, and how often it was changed: `changes()` is compared around a save. */
export function useWrittenText(draft: Draft, onChange: () => void) {
  const [form, setForm] = useState(() => formOf(draft));
  const latest = useRef(form);
  const count = useRef(0);
  const body = useRef<BodyHandle | null>(null);

  const touched = useCallback(() => {
    count.current += 1;
    onChange();
  }, [onChange]);

  const set = useCallback((next: DraftForm) => {
    latest.current = next;
    setForm(next);
  }, []);

  const change = useCallback(
    (fields: Partial<DraftForm>) => {
      set({ ...latest.current, ...fields });
      touched();
    },
    [set, touched],
  );

  const read = useCallback(
    (): WrittenText => ({ form: latest.current, body: body.current?.read() ?? draft.body }),
    [draft.body],
  );

  const replace = useCallback(
    (text: WrittenText) => {
      set(text.form);
      body.current?.replace(text.body);
      touched();
    },
    [set, touched],
  );

  const changes = useCallback(() => count.current, []);
  /** The address that a publication gave: from then on it is the article's, whatever its title becomes. */
  const settleSlug = useCallback((slug: string) => set({ ...latest.current, slug }), [set]);

  return useMemo(
    () => ({ form, body, change, touched, read, replace, changes, settleSlug }),
    [form, change, touched, read, replace, changes, settleSlug],
  );
}
