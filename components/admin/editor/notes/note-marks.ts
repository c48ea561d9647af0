import { type Editor, Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { findPassages, type Passage, type Range } from './find-passage';

type Marked = Passage & { id: string; words: string };
type Handlers = {
  /** Says something about what is chosen. */
  annotate: () => void;
  /** Leads to a note. */
  open: (id: string) => void;
};

const KEY = new PluginKey<DecorationSet>('notes');

/** Marks the passages that notes are about: on the screen alone, never in the document. */
export const NoteMarks = Extension.create<Handlers>({
  name: 'noteMarks',
  priority: 1000,
  addOptions: () => ({ annotate: () => {}, open: () => {} }),
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-m': () => {
        const { selection } = this.editor.state;
        const id = selection.empty ? noteAt(this.editor, selection.from) : undefined;
        if (id === undefined) this.options.annotate();
        else this.options.open(id);
        return true;
      },
    };
  },
  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key: KEY,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, marks) {
            const notes = tr.getMeta(KEY) as Marked[] | undefined;
            return notes === undefined ? marks.map(tr.mapping, tr.doc) : marked(tr.doc, notes);
          },
        },
        props: {
          decorations: (state) => KEY.getState(state),
        },
      }),
    ];
  },
});

function marked(doc: Editor['state']['doc'], notes: Marked[]): DecorationSet {
  const words = new Map(notes.map((note) => [note.id, note.words]));
  const found = [...findPassages(doc, notes)];
  return DecorationSet.create(
    doc,
    found.map(([id, { from, to }]) =>
      // What was said is shown under the pointer: a click stays the text's own.
      Decoration.inline(from, to, { class: 'note-mark', title: words.get(id) ?? '' }, { id }),
    ),
  );
}

/** Marks these notes from now on. */
export function markNotes(editor: Editor, notes: Marked[]): void {
  editor.view.dispatch(editor.state.tr.setMeta(KEY, notes).setMeta('addToHistory', false));
}

/** Where the passages of notes are now; a passage whose last letter was deleted is gone. */
export function markedRanges(editor: Editor): Map<string, Range> {
  const marks = KEY.getState(editor.state)?.find() ?? [];
  return new Map(marks.map(({ spec, from, to }) => [String(spec.id), { from, to }]));
}

function noteAt(editor: Editor, pos: number): string | undefined {
  const [mark] = KEY.getState(editor.state)?.find(pos, pos) ?? [];
  return mark && String(mark.spec.id);
}
