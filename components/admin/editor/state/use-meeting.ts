'use client';

import { useCallback, useRef, useState } from 'react';
import type { PictureView } from '@/lib/media/schema';
import type { SaveResult, SendFault } from './actions';
import { formOf, inputOf, isSameText, type WrittenText } from './draft-form';
import { fetchStored, sendChoice } from './send-draft';

/** A text of somebody else that stands in the place where one's own would be saved. */
export type Meeting = {
  theirs: WrittenText;
  /** What both began with, as far as this tab knows it. */
  base: WrittenText | null;
  /** Those of the other text, which this tab may not know. */
  pictures: PictureView[];
  version: number;
  by: string | null;
  savedAt: Date;
  /** The choice met yet another text. */
  again: boolean;
};

/**
 * Finds out what a save met, and what this tab already knows of it: its own text, of whose save it never heard,
 * is no conflict.
 */
export function useMeeting(id: string, first: WrittenText) {
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  const current = useRef<Meeting | null>(null);
  /** What is stored as far as this tab knows, and what it sent last without an answer. */
  const known = useRef<{ base: WrittenText | null; sent: WrittenText | null }>({ base: first, sent: null });

  const set = useCallback((next: Meeting | null) => {
    current.current = next;
    setMeeting(next);
  }, []);

  /** @returns the version to save from when there is no conflict after all, or why it cannot be told */
  const meet = useCallback(async (): Promise<{ version: number } | { fault: SendFault }> => {
    const answer = await fetchStored(id);
    if (!answer.done) return { fault: answer.fault };
    const { draft, by, savedAt } = answer.value;
    const theirs: WrittenText = { form: formOf(draft), body: draft.body };
    const { base, sent } = known.current;
    if ([base, sent].some((text) => text !== null && says(text, theirs))) return { version: draft.version };
    const pictures = [...Object.values(draft.pictures), ...(draft.lead ? [draft.lead.picture] : [])];
    const { version } = draft;
    set({ theirs, base, pictures, version, by, savedAt, again: current.current !== null });
    return { fault: 'conflict' };
  }, [id, set]);

  const choose = useCallback(
    async (chosen: WrittenText, mine: WrittenText): Promise<SaveResult | SendFault> => {
      const version = current.current?.version ?? 0;
      const answer = await sendChoice(id, inputOf(chosen, version), inputOf(mine, version));
      if (answer.done) return answer.value;
      if (answer.fault !== 'conflict') return answer.fault;
      const met = await meet();
      return 'fault' in met ? met.fault : 'failed';
    },
    [id, meet],
  );

  return {
    meeting,
    isMeeting: useCallback(() => current.current !== null, []),
    meet,
    choose,
    over: useCallback(() => set(null), [set]),
    /** What was sent without an answer may be stored, or not. */
    sentInVain: useCallback((sent: WrittenText) => {
      known.current.sent = sent;
    }, []),
    stored: useCallback((base: WrittenText | null) => {
      known.current = { base, sent: null };
    }, []),
  };
}

/** Whether two texts say the same; an address that follows the title is the same as one that was made from it. */
function says(one: WrittenText, other: WrittenText): boolean {
  const isOpen = one.form.slug === '' || other.form.slug === '';
  const plain = (text: WrittenText) => (isOpen ? { ...text, form: { ...text.form, slug: '' } } : text);
  return isSameText(plain(one), plain(other));
}
