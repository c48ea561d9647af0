import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { caretAfter, editing, focusText } from '../body/moves';

/**
 * Inserts a picture or an embed where the caret is, changes the one at the place `at`, or takes that one
 * out (`attrs` null). The caret stands after it then, so that one can write on.
 */
export function setNode(
  editor: Editor,
  type: 'picture' | 'embed',
  attrs: Record<string, unknown> | null,
  at?: number | undefined,
): void {
  if (at === undefined) {
    if (attrs === null) return;
    editor.commands.insertContent({ type, attrs });
    const { selection } = editor.state;
    if (selection instanceof NodeSelection) caretAfter(editor, selection.to);
    else focusText(editor);
    return;
  }
  const node = editor.state.doc.nodeAt(at);
  if (node?.type.name !== type) return;
  editing(editor)
    .command(({ tr }) => {
      if (attrs === null) tr.delete(at, at + node.nodeSize);
      else tr.setNodeMarkup(at, undefined, attrs);
      return true;
    })
    .run();
}
