import type { Editor } from '@tiptap/core';
import { foldWords } from '@/lib/articles/found/fold';
import type { IconName } from '../../toolbar/icons';
import type { useWords } from '../../words';
import type { OpenDialog } from '../body-ui';
import { toggleCorrection, wrapOrUnwrap } from '../moves';

type Names = ReturnType<typeof useWords>['writing']['blocks'];
export type BlockName = Exclude<keyof Names, 'label'>;

/** A block of the menu: what it is called and found by, and how it comes into the text. */
export type Block = {
  name: BlockName & IconName;
  /** What typing gives the same: told beside the name. */
  typed?: string;
  insert: (editor: Editor, open: (dialog: OpenDialog) => void) => void;
};

const NODES: Partial<Record<BlockName, string>> = {
  subheading: 'heading',
  box: 'editorsBox',
  file: 'paragraph',
};

const BLOCKS: Block[] = [
  { name: 'heading', typed: '##', insert: (editor) => editor.commands.setHeading({ level: 2 }) },
  { name: 'subheading', typed: '###', insert: (editor) => editor.commands.setHeading({ level: 3 }) },
  { name: 'quote', typed: '>', insert: (editor) => wrapOrUnwrap(editor, 'quote') },
  { name: 'picture', insert: (_, open) => open({ kind: 'picture' }) },
  { name: 'file', insert: (_, open) => open({ kind: 'file' }) },
  { name: 'embed', insert: (_, open) => open({ kind: 'embed' }) },
  { name: 'bulletList', typed: '-', insert: (editor) => editor.commands.toggleBulletList() },
  { name: 'orderedList', typed: '1.', insert: (editor) => editor.commands.toggleOrderedList() },
  { name: 'table', insert: (_, open) => open({ kind: 'table' }) },
  { name: 'box', insert: (editor) => wrapOrUnwrap(editor, 'editorsBox') },
  { name: 'correction', insert: (editor) => toggleCorrection(editor) },
  { name: 'codeBlock', typed: '```', insert: (editor) => editor.commands.setCodeBlock() },
];

/** The blocks that can stand where the caret is, of which every word that is typed begins a word. */
export function blocksFor(editor: Editor, typed: string, names: Names): Block[] {
  const asked = foldWords(typed).split(' ');
  return BLOCKS.filter(({ name }) => {
    const known = foldWords(`${names[name].name} ${names[name].also}`).split(' ');
    return asked.every((word) => known.some((one) => one.startsWith(word))) && fits(editor, name);
  });
}

function fits(editor: Editor, name: BlockName): boolean {
  const { $from } = editor.state.selection;
  const type = editor.schema.nodes[NODES[name] ?? name];
  const index = $from.index(-1);
  return type !== undefined && $from.node(-1).canReplaceWith(index, index + 1, type);
}
