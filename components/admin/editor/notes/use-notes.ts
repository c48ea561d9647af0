'use client';

import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { NoteView } from '@/lib/articles/notes/schema';
import type { Outcome } from '@/lib/errors';
import type { ErrorKey } from '@/lib/words/dictionary';
import type { Answer, Fault } from '../state/actions';
import { type NoAnswer, noAnswer } from '../state/no-answer';
import { type Passage, passageAt } from './find-passage';
import type { NoteActions } from './note-actions';
import { markedRanges, markNotes } from './note-marks';
import type { NotesDesk } from './notes-desk';

export type NoteDone = 'add' | 'answer' | 'resolve' | 'reopen' | 'remove';
export type NoteNews =
  | { kind: 'done'; what: NoteDone }
  | { kind: 'fault'; fault: Fault | NoAnswer }
  | { kind: 'errors'; errors: Partial<Record<string, ErrorKey>> };

/** How long after the last letter one looks which passages are gone, in milliseconds. */
const LOOK = 400;

/** The notes of an article, and where their passages are in its text. */
export function useNotes(articleId: string, initial: NoteView[], actions: NoteActions) {
  const [notes, setNotes] = useState(initial);
  const [there, setThere] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<Passage | null>(null);
  const [news, setNews] = useState<NoteNews | null>(null);
  const editor = useRef<Editor | null>(null);
  const latest = useRef(notes);

  const look = useCallback(() => {
    if (editor.current === null) return;
    const now = [...markedRanges(editor.current).keys()];
    setThere((before) =>
      now.length === before.size && now.every((id) => before.has(id)) ? before : new Set(now),
    );
  }, []);

  const mark = useCallback(
    (all: NoteView[]) => {
      latest.current = all;
      if (editor.current === null) return;
      markNotes(
        editor.current,
        all.filter(({ resolved }) => resolved === null),
      );
      look();
    },
    [look],
  );
  useEffect(() => mark(notes), [mark, notes]);

  const desk: NotesDesk = useMemo(
    () => ({
      annotate() {
        const view = editor.current;
        if (view !== null) setAsked(passageAt(view.state.doc, view.state.selection));
      },
      open: (id) => document.getElementById(`note-${id}`)?.focus(),
      attach(attached) {
        editor.current = attached;
        let timer: ReturnType<typeof setTimeout> | undefined;
        const later = () => {
          clearTimeout(timer);
          timer = setTimeout(look, LOOK);
        };
        attached.on('update', later);
        mark(latest.current);
        return () => {
          clearTimeout(timer);
          attached.off('update', later);
          editor.current = null;
        };
      },
    }),
    [look, mark],
  );

  const act = useCallback(
    async (what: NoteDone, ask: () => Promise<Answer<Outcome<unknown> | null>>): Promise<boolean> => {
      const answer = await ask().catch(noAnswer);
      const list = await actions.list({ id: articleId }).catch(() => undefined);
      if (list?.done) setNotes(list.value);
      const isDone = answer.done && (answer.value?.ok ?? true);
      if (!answer.done) setNews({ kind: 'fault', fault: answer.fault });
      else if (answer.value?.ok === false) setNews({ kind: 'errors', errors: answer.value.errors });
      else setNews({ kind: 'done', what });
      return isDone;
    },
    [actions, articleId],
  );

  /** Chooses the passage of a note in the text, and goes there. */
  const goTo = useCallback((id: string) => {
    const range = editor.current && markedRanges(editor.current).get(id);
    if (range) editor.current?.chain().focus().setTextSelection(range).scrollIntoView().run();
  }, []);

  return { notes, there, asked, news, desk, act, goTo, stop: useCallback(() => setAsked(null), []) };
}

export type NotesState = ReturnType<typeof useNotes>;
