import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

type Signs = { isOn: boolean; marks: DecorationSet };
const key = new PluginKey<Signs>('invisibleSigns');
const STORED = 'causerie:signs';
const KINDS: Record<string, string> = { '\u00a0': 'nbsp', '\u202f': 'narrow' };

/** No-break spaces and line breaks as marks, when they are wanted; this browser remembers whether they are. */
export const InvisibleSigns = Extension.create({
  name: 'invisibleSigns',
  onCreate() {
    if (isRemembered()) show(this.editor, true);
  },
  addProseMirrorPlugins() {
    return [
      new Plugin<Signs>({
        key,
        state: {
          init: () => ({ isOn: false, marks: DecorationSet.empty }),
          apply(tr, signs, _before, { doc }) {
            const isOn: boolean = tr.getMeta(key) ?? signs.isOn;
            if (isOn !== signs.isOn) {
              return { isOn, marks: isOn ? DecorationSet.create(doc, marksIn(doc)) : DecorationSet.empty };
            }
            if (!isOn || !tr.docChanged) return signs;
            // Only the lines that changed are looked at again: typing does not wait for a long article.
            let marks = signs.marks.map(tr.mapping, doc);
            tr.mapping.maps.forEach((map, n) => {
              const rest = tr.mapping.slice(n + 1);
              map.forEach((_from, _to, from, to) => {
                const start = doc.resolve(Math.min(rest.map(from, -1), doc.content.size));
                const end = doc.resolve(Math.min(rest.map(to, 1), doc.content.size));
                const [first, last] = [
                  start.depth > 0 ? start.before(1) : start.pos,
                  end.depth > 0 ? end.after(1) : end.pos,
                ];
                marks = marks.remove(marks.find(first, last)).add(doc, marksIn(doc, first, last));
              });
            });
            return { isOn, marks };
          },
        },
        props: { decorations: (state) => key.getState(state)?.marks },
      }),
    ];
  },
});

export const showsSigns = (editor: Editor): boolean => key.getState(editor.state)?.isOn === true;

/** Shows or hides them, and remembers it. */
export function toggleSigns(editor: Editor): void {
  const isOn = !showsSigns(editor);
  show(editor, isOn);
  try {
    if (isOn) localStorage.setItem(STORED, 'shown');
    else localStorage.removeItem(STORED);
  } catch {
    // The browser keeps nothing: it is for this time only.
  }
}

function show(editor: Editor, isOn: boolean): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, isOn).setMeta('addToHistory', false));
}

function isRemembered(): boolean {
  try {
    return localStorage.getItem(STORED) === 'shown';
  } catch {
    return false;
  }
}

function marksIn(doc: Node, from = 0, to = doc.content.size): Decoration[] {
  const marks: Decoration[] = [];
  doc.nodesBetween(from, to, (node, pos) => {
    if (node.type.name === 'hardBreak') {
      marks.push(Decoration.widget(pos, lineBreak, { side: -1, key: 'sign-break', ignoreSelection: true }));
    }
    for (const { index, 0: sign } of node.text?.matchAll(/[\u00a0\u202f]/g) ?? []) {
      marks.push(Decoration.inline(pos + index, pos + index + 1, { class: `sign sign-${KINDS[sign]}` }));
    }
  });
  return marks;
}

function lineBreak(): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'sign sign-break';
  mark.setAttribute('aria-hidden', 'true');
  return mark;
}
