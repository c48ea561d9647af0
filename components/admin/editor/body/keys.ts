import { type Editor, Extension } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { OpenDialog } from './body-ui';
import { enclosing, focusField, leaveEnclosing, toEnd, toStart, wrapOrUnwrap } from './moves';

type Handlers = { open: (dialog: OpenDialog) => void; toToolbar: () => void; toFind: () => void };

/**
 * The keys of the text that are Causerie's own, told in `toolbar.help` and in the buttons' titles, and those of every
 * text that browsers do not carry through ours.
 */
export const Keys = Extension.create<Handlers>({
  name: 'causerieKeys',
  // Before the list and table keys, which also take Tab and Enter.
  priority: 1000,
  addOptions: () => ({ open: () => {}, toToolbar: () => {}, toFind: () => {} }),
  addKeyboardShortcuts() {
    const { open, toToolbar, toFind } = this.options;
    const done = (act: () => void) => () => {
      act();
      return true;
    };
    return {
      'Mod-k': done(() => open({ kind: 'link' })),
      'Mod-Shift-b': done(() => wrapOrUnwrap(this.editor, 'quote')),
      'Mod-f': done(toFind),
      'Alt-F10': done(toToolbar),
      'Mod-End': done(() => toEnd(this.editor)),
      'Mod-Home': done(() => toStart(this.editor)),
      Escape: () => leaveEnclosing(this.editor),
      Tab: () => toField(this.editor, 'signature'),
      'Shift-Tab': () => toField(this.editor, 'title'),
      Enter: () => editSelected(this.editor, open),
    };
  },
});

function toField(editor: Editor, boxField: 'title' | 'signature'): boolean {
  if (editor.isActive('listItem') || editor.isActive('table')) return false;
  const quote = enclosing(editor, 'quote');
  if (quote !== undefined) return boxField === 'signature' && focusField(editor, quote, 'speaker');
  const correction = enclosing(editor, 'correction');
  if (correction !== undefined) return focusField(editor, correction, 'date');
  const box = enclosing(editor, 'editorsBox');
  return box !== undefined && focusField(editor, box, boxField);
}

function editSelected(editor: Editor, open: Handlers['open']): boolean {
  const { selection } = editor.state;
  if (!(selection instanceof NodeSelection)) return false;
  const kind = selection.node.type.name;
  if (kind !== 'picture' && kind !== 'embed') return false;
  open({ kind, at: selection.from });
  return true;
}
