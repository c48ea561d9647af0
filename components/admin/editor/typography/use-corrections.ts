'use client';

import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { useContext, useState } from 'react';
import type { WrittenTextState } from '../state/use-written-text';
import { LanguageContext } from '../words';
import { findCorrections, turn } from './corrections';

/** The corrections of the article as it stands when they are asked for, done and undone one by one or all at once. */
export function useCorrections(editor: Editor, text: Pick<WrittenTextState, 'form' | 'change'>) {
  const language = useContext(LanguageContext);
  const [corrections, set] = useState(() => findCorrections(text.form, editor.state.doc, language));
  const toggle = (ids: number[]) => {
    const tr = closeHistory(editor.state.tr);
    const turned = turn(corrections, new Set(ids), text.form, tr);
    if (tr.docChanged) editor.view.dispatch(tr);
    if (Object.keys(turned.fields).length > 0) text.change(turned.fields);
    set(turned.corrections);
  };
  const idsOf = (isDone: boolean) => corrections.filter((each) => each.isDone === isDone).map(({ id }) => id);
  return {
    corrections,
    left: idsOf(false).length,
    done: idsOf(true).length,
    toggle: (id: number) => toggle([id]),
    all: () => toggle(idsOf(false)),
    none: () => toggle(idsOf(true)),
  };
}
