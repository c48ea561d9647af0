import type { Words } from '@/lib/words/dictionary';

type Text = Words['shortcuts'];
type Queue = Words['moderation']['keys'];
/** Keys to press together, `Mod` being Ctrl or ⌘ and `Escape` named in the page's language; and what they do. */
export type Shortcut = [keys: string, what: string];
export type ShortcutGroup = { title: string; shortcuts: Shortcut[] };

/** The keys that work on a page of the admin area: the page's own first. */
export function shortcutsOf(path: string, text: Text, queue: Queue): ShortcutGroup[] {
  const area = {
    title: text.area,
    shortcuts: [['?', text.help] as Shortcut, ['Escape', text.escape] as Shortcut],
  };
  if (path === '/admin/comments') return [{ title: text.queue, shortcuts: ofQueue(queue) }, area];
  if (/^\/admin\/articles\/[^/]+$/.test(path)) return [...ofEditor(text), area];
  return [area];
}

function ofQueue(words: Queue): Shortcut[] {
  return [
    ['j', words.next],
    ['k', words.previous],
    ['a', words.approve],
    ['s', words.spam],
    ['d', words.trash],
    ['n', words.refuse],
    ['r', words.reply],
    ['e', words.edit],
    ['x', words.choose],
    ['u', words.undo],
  ];
}

function ofEditor({ editor, titles }: Text): ShortcutGroup[] {
  return [
    {
      title: titles.text,
      shortcuts: [
        ['Mod+B', editor.bold],
        ['Mod+I', editor.italic],
        ['Mod+K', editor.link],
        ['Mod+Alt+2', editor.heading2],
        ['Mod+Alt+3', editor.heading3],
        ['Mod+Shift+8', editor.bullets],
        ['Mod+Shift+7', editor.numbers],
        ['Mod+Shift+B', editor.quote],
      ],
    },
    {
      title: titles.moves,
      shortcuts: [
        ['/', editor.blocks],
        ['Mod+F', editor.find],
        ['Mod+S', editor.save],
        ['Mod+Alt+M', editor.note],
        ['Mod+Z', editor.undo],
        ['Mod+Shift+Z', editor.redo],
        ['Alt+F10', editor.toolbar],
        ['Enter', editor.open],
        ['Escape', editor.leave],
      ],
    },
  ];
}
