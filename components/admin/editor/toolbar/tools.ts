import type { Editor } from '@tiptap/core';
import { isCorrected } from '@/lib/typography/correct';
import type { Language } from '@/lib/words/dictionary';
import type { OpenDialog } from '../body/body-ui';
import { editing, toggleCorrection, wrapOrUnwrap } from '../body/moves';
import { showsSigns, toggleSigns } from '../typography/invisible-signs';
import type { useWords } from '../words';
import type { IconName } from './icons';

/** A tool of the toolbar: `isOn` for one that is on or off where the caret is, `isIdle` for one that has nothing to do. */
export type ToolKind = {
  icon: IconName;
  label: string;
  keys?: string;
  isOn?: boolean;
  isIdle?: boolean;
  use: () => void;
};

/** What the toolbar shows of the place where the caret is. */
export function stateAt(editor: Editor) {
  return {
    undo: editor.can().undo(),
    redo: editor.can().redo(),
    heading: editor.isActive('heading', { level: 2 }),
    subheading: editor.isActive('heading', { level: 3 }),
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    code: editor.isActive('code'),
    link: editor.isActive('link'),
    language: editor.isActive('language'),
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    quote: editor.isActive('quote'),
    box: editor.isActive('editorsBox'),
    correction: editor.isActive('correction'),
    table: editor.isActive('table'),
    codeBlock: editor.isActive('codeBlock'),
    signs: showsSigns(editor),
  };
}

type Words = ReturnType<typeof useWords>;
type ToolWords = Words['toolbar'] & Words['writing']['tools'];
type State = ReturnType<typeof stateAt>;

/** The tools in their groups. */
export function toolsOf(
  editor: Editor,
  is: State,
  words: ToolWords,
  open: (dialog: OpenDialog) => void,
  find: { isOpen: boolean; toggle: () => void },
  language: Language,
) {
  const run = () => editing(editor);
  const tool = (
    icon: IconName & keyof ToolWords,
    use: () => void,
    more: Partial<ToolKind> = {},
  ): ToolKind => ({
    icon,
    label: words[icon],
    use,
    ...more,
  });
  return [
    [
      tool('undo', () => run().undo().run(), { keys: 'Control+Z', isIdle: !is.undo }),
      tool('redo', () => run().redo().run(), { keys: 'Control+Shift+Z', isIdle: !is.redo }),
      tool('find', find.toggle, { keys: 'Control+F', isOn: find.isOpen }),
    ],
    [
      tool('heading', () => run().toggleHeading({ level: 2 }).run(), {
        keys: 'Control+Alt+2',
        isOn: is.heading,
      }),
      tool('subheading', () => run().toggleHeading({ level: 3 }).run(), {
        keys: 'Control+Alt+3',
        isOn: is.subheading,
      }),
    ],
    [
      tool('bold', () => run().toggleBold().run(), { keys: 'Control+B', isOn: is.bold }),
      tool('italic', () => run().toggleItalic().run(), { keys: 'Control+I', isOn: is.italic }),
      tool('code', () => run().toggleCode().run(), { keys: 'Control+E', isOn: is.code }),
      tool('link', () => open({ kind: 'link' }), { keys: 'Control+K', isOn: is.link }),
      tool('language', () => open({ kind: 'language' }), { isOn: is.language }),
    ],
    [
      tool('bulletList', () => run().toggleBulletList().run(), {
        keys: 'Control+Shift+8',
        isOn: is.bulletList,
      }),
      tool('orderedList', () => run().toggleOrderedList().run(), {
        keys: 'Control+Shift+7',
        isOn: is.orderedList,
      }),
      tool('quote', () => wrapOrUnwrap(editor, 'quote'), { keys: 'Control+Shift+B', isOn: is.quote }),
      tool('box', () => wrapOrUnwrap(editor, 'editorsBox'), { isOn: is.box }),
      tool('correction', () => toggleCorrection(editor), { isOn: is.correction }),
    ],
    [
      tool('picture', () => open({ kind: 'picture' })),
      tool('file', () => open({ kind: 'file' })),
      tool('table', () => open({ kind: 'table' }), { isIdle: is.table }),
      tool('embed', () => open({ kind: 'embed' })),
      tool('codeBlock', () => run().toggleCodeBlock().run(), { keys: 'Control+Alt+C', isOn: is.codeBlock }),
    ],
    [
      ...(isCorrected(language) ? [tool('typography', () => open({ kind: 'typography' }))] : []),
      tool('signs', () => toggleSigns(editor), { isOn: is.signs }),
    ],
  ];
}

/** What can be done with the table around the caret. */
export function tableToolsOf(editor: Editor, words: Words['table']): ToolKind[] {
  const run = () => editing(editor);
  return [
    { icon: 'rowBefore', label: words.rowBefore, use: () => run().addRowBefore().run() },
    { icon: 'rowAfter', label: words.rowAfter, use: () => run().addRowAfter().run() },
    { icon: 'columnBefore', label: words.columnBefore, use: () => run().addColumnBefore().run() },
    { icon: 'columnAfter', label: words.columnAfter, use: () => run().addColumnAfter().run() },
    { icon: 'headerRow', label: words.headerRow, use: () => run().toggleHeaderRow().run() },
    { icon: 'deleteRow', label: words.deleteRow, use: () => run().deleteRow().run() },
    { icon: 'deleteColumn', label: words.deleteColumn, use: () => run().deleteColumn().run() },
    { icon: 'deleteTable', label: words.delete, use: () => run().deleteTable().run() },
  ];
}
