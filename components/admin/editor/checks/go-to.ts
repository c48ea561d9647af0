import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { Finding } from '@/lib/articles/checks/schema';
import { focusText } from '../body/moves';

/** Brings the focus to where a finding can be mended: its field, or the place in the text, which is selected. */
export function goTo({ field, path }: Pick<Finding, 'field' | 'path'>, editor: Editor | null): void {
  if (field === 'body' && path !== undefined && editor !== null) {
    selectAt(editor, placeAt(editor.state.doc, path));
    return;
  }
  const target = document.getElementById(`field-${field}`);
  target?.closest('details')?.setAttribute('open', '');
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}

/** Selects the node that begins at a place of the text: its words, or itself. */
export function selectAt(editor: Editor, at: number): void {
  const { state, view } = editor;
  const node = state.doc.nodeAt(at);
  if (node !== null) {
    const start = node.isText ? at : at + 1;
    const selection =
      node.isAtom && !node.isText
        ? NodeSelection.create(state.doc, at)
        : TextSelection.between(
            state.doc.resolve(start),
            state.doc.resolve(start + node.content.size + (node.text?.length ?? 0)),
          );
    view.dispatch(state.tr.setSelection(selection).scrollIntoView());
  }
  focusText(editor);
}

/** The place of the node to which this way leads; as far as it goes, when the text has changed since. */
export function placeAt(doc: Node, path: readonly number[]): number {
  let at = 0;
  let parent = doc;
  for (const [depth, step] of path.entries()) {
    const index = Math.min(step, parent.childCount - 1);
    if (index < 0) break;
    for (let n = 0; n < index; n++) at += parent.child(n).nodeSize;
    parent = parent.child(index);
    if (depth < path.length - 1 && !parent.isLeaf) at += 1;
  }
  return at;
}
