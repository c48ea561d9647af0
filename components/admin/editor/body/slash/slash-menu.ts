import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { exitSuggestion, Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import type { useWords } from '../../words';
import type { OpenDialog } from '../body-ui';
import { type Block, blocksFor } from './blocks';

/** What the menu shows: its blocks, which of them Enter takes, and the place of the sign that opened it. */
export type OpenSlash = { blocks: Block[]; at: number; place: DOMRect; choose: (block: Block) => void };

type Options = {
  names: ReturnType<typeof useWords>['writing']['blocks'];
  open: (dialog: OpenDialog) => void;
  show: (menu: OpenSlash | null) => void;
};

const key = new PluginKey('slashMenu');

/** `/` at the start of a line opens the menu of blocks; what is typed after it chooses among them. */
export const SlashMenu = Extension.create<Options>({
  name: 'slashMenu',
  // Before the keys of lists, tables and boxes.
  priority: 1100,
  addOptions: () => ({ names: {} as Options['names'], open: () => {}, show: () => {} }),
  addProseMirrorPlugins() {
    const { names, open, show } = this.options;
    const { editor } = this;
    let wasOpen = false;
    return [
      Suggestion<Block, Block>({
        editor,
        pluginKey: key,
        char: '/',
        startOfLine: true,
        // « /liste num » asks for the numbered list.
        allowSpaces: true,
        allow({ state, range, isActive }) {
          wasOpen = isActive === true;
          const $at = state.doc.resolve(range.from);
          return $at.parent.type.name === 'paragraph' && $at.parentOffset === 0 && range.to - range.from < 30;
        },
        // A caret that comes to a line which begins so opens nothing: only typing does.
        shouldShow: ({ transaction }) => transaction.docChanged || wasOpen,
        items: ({ query }) => blocksFor(editor, query, names),
        command({ range, props: block }) {
          editor.chain().deleteRange(range).run();
          block.insert(editor, open);
        },
        render: () => menuOf(show, () => exitSuggestion(editor.view, key)),
      }),
    ];
  },
});

/** The state of the open menu, and its keys. Without blocks it is not there, and takes no key. */
function menuOf(show: Options['show'], close: () => void) {
  let menu: OpenSlash | null = null;
  const set = (next: OpenSlash | null) => {
    if (next === null && menu === null) return;
    menu = next;
    show(menu);
  };
  return {
    onUpdate({ items, loading, clientRect, command }: SuggestionProps<Block, Block>) {
      // The items follow in the same turn of the loop.
      if (loading) return;
      const place = clientRect?.();
      if (items.length === 0 || !place) return set(null);
      set({ blocks: items, at: 0, place, choose: command });
    },
    onExit: () => set(null),
    onKeyDown({ event }: { event: KeyboardEvent }): boolean {
      if (menu === null || event.isComposing) return false;
      const { blocks, at, choose } = menu;
      const step = { ArrowDown: 1, ArrowUp: blocks.length - 1 }[event.key];
      if (step !== undefined) {
        set({ ...menu, at: (at + step) % blocks.length });
        return true;
      }
      const block = blocks[at];
      if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && block !== undefined) {
        choose(block);
        return true;
      }
      if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) close();
      return false;
    },
  };
}
