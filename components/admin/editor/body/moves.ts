import type { ChainedCommands, Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';

/** Nodes that one leaves with Escape: each of them can be the last of the text. */
const ENCLOSING = new Set(['quote', 'editorsBox', 'correction', 'table', 'codeBlock']);

/** Gives the text the focus at once: Tiptap's own `focus` waits for a frame, and the next key would go elsewhere. */
export function focusText(editor: Editor): void {
  editor.view.focus();
}

/** Commands on the text, which has the focus again. */
export function editing(editor: Editor): ChainedCommands {
  focusText(editor);
  return editor.chain();
}

/** Puts the caret in the line after the place `end`, and makes one where there is none. */
export function caretAfter(editor: Editor, end: number): void {
  const isLine = editor.state.doc.nodeAt(end)?.isTextblock === true;
  const chain = editor.chain();
  if (!isLine) chain.insertContentAt(end, { type: 'paragraph' });
  chain
    .setTextSelection(end + 1)
    .scrollIntoView()
    .run();
  focusText(editor);
}

/** Goes to the beginning of the text; browsers stay where they are when a box or a picture is on the way. */
export function toStart(editor: Editor): void {
  const { tr, doc } = editor.state;
  editor.view.dispatch(tr.setSelection(Selection.atStart(doc)).scrollIntoView());
}

/** Goes to the end of the text, and below a picture or what is embedded where it is the last. */
export function toEnd(editor: Editor): void {
  const { tr, doc } = editor.state;
  if (doc.lastChild?.isAtom === true) caretAfter(editor, doc.content.size);
  else editor.view.dispatch(tr.setSelection(Selection.atEnd(doc)).scrollIntoView());
}

/** Leaves the outermost quotation, box, table or code block around the caret. @returns whether there was one */
export function leaveEnclosing(editor: Editor): boolean {
  const { $from } = editor.state.selection;
  for (let depth = 1; depth <= $from.depth; depth++) {
    if (!ENCLOSING.has($from.node(depth).type.name)) continue;
    caretAfter(editor, $from.after(depth));
    return true;
  }
  return false;
}

/** The place of the nearest node of this kind around the caret. */
export function enclosing(editor: Editor, name: string): number | undefined {
  const { $from } = editor.state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type.name === name) return $from.before(depth);
  }
  return undefined;
}

/** Focuses a field of a node (`data-field`) that is not part of the text: a speaker, a title, a signature. */
export function focusField(editor: Editor, at: number, field: string): boolean {
  const dom = editor.view.nodeDOM(at);
  const input = dom instanceof HTMLElement ? dom.querySelector(`[data-field="${field}"]`) : null;
  if (!(input instanceof HTMLElement)) return false;
  input.focus();
  return true;
}

/**
 * Puts the paragraphs of the selection into a quotation or a box, or takes them out of the one around the
 * caret. What cannot be wrapped (a table) stays, and an empty one is inserted after it.
 */
export function wrapOrUnwrap(editor: Editor, name: 'quote' | 'editorsBox'): void {
  const around = enclosing(editor, name);
  if (around !== undefined) {
    const node = editor.state.doc.nodeAt(around);
    if (node === null) return;
    const caret = Math.max(around + 1, editor.state.selection.from - 1);
    editing(editor)
      .command(({ tr }) => {
        tr.replaceWith(around, around + node.nodeSize, node.content);
        return true;
      })
      .setTextSelection(caret)
      .run();
    return;
  }
  const wrapped = editing(editor).clearNodes().wrapIn(name).run();
  if (!wrapped) editor.commands.insertContent({ type: name, content: [{ type: 'paragraph' }] });
  // The box begins with its title, a quotation with its words.
  const at = enclosing(editor, name);
  if (name === 'editorsBox' && at !== undefined) requestAnimationFrame(() => focusField(editor, at, 'title'));
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** Makes the paragraph around the caret a correction of today, or a paragraph of it again. */
export function toggleCorrection(editor: Editor): void {
  const now = new Date();
  const date = `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  if (editing(editor).toggleNode('correction', 'paragraph', { date }).run()) return;
  const { $from } = editor.state.selection;
  const end = $from.after(1);
  editor
    .chain()
    .insertContentAt(end, { type: 'correction', attrs: { date } })
    .setTextSelection(end + 1)
    .scrollIntoView()
    .run();
}
