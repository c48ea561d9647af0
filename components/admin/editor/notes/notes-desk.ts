'use client';

import type { Editor } from '@tiptap/core';
import { createContext } from 'react';

/** What the text and its notes have of each other. */
export type NotesDesk = {
  /** Says something about what is chosen in the text. */
  annotate: () => void;
  /** Leads to a note in the list. */
  open: (id: string) => void;
  /** The text’s editor, once it is there. @returns what takes it away */
  attach: (editor: Editor) => () => void;
};

export const NotesDeskContext = createContext<NotesDesk>({
  annotate: () => {},
  open: () => {},
  attach: () => () => {},
});
