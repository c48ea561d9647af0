import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { correctPieces, isCorrected } from '@/lib/typography/correct';
import { isApart } from '@/lib/typography/correct-document';
import { isLine, piecesOf, putText } from './change-text';
import { changesOfTyped, TYPED_SIGNS } from './typed-sign';

/**
 * The signs of the French press while one types, and in what is pasted. Each correction is a step of its own in
 * the history: Ctrl + Z gives back what was typed, and nothing corrects it again.
 */
export const FrenchTypography = Extension.create<{ language: string }>({
  name: 'frenchTypography',
  addOptions: () => ({ language: 'fr' }),
  addProseMirrorPlugins() {
    const { language } = this.options;
    return isCorrected(language) ? [typing(language), pasting(language)] : [];
  },
});

function typing(language: string): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, from, _to, text, insert) {
        // While a word is composed (accents, telephones) the browser must not lose its text.
        if (!TYPED_SIGNS.has(text) || view.composing || !isLine(view.state.doc.resolve(from).parent))
          return false;
        if (isApartAt(view.state)) return false;
        view.dispatch(insert());
        const { $from } = view.state.selection;
        const start = $from.start();
        const changes = changesOfTyped(piecesOf($from.parent), $from.parentOffset, language);
        correctApart(view, (tr) => {
          for (const { at, before, after } of changes.toReversed()) putText(tr, start + at, before, after);
        });
        return true;
      },
    },
  });
}

function isApartAt({ storedMarks, selection }: EditorState): boolean {
  const marks = storedMarks ?? selection.$from.marks();
  return marks.some(({ type, attrs }) => isApart(type.name, attrs));
}

/** A step of its own in the history, which what is typed next does not join. */
function correctApart(view: EditorView, correct: (tr: Transaction) => void): void {
  const tr = closeHistory(view.state.tr);
  correct(tr);
  if (!tr.docChanged) return;
  view.dispatch(tr.scrollIntoView());
  view.dispatch(closeHistory(view.state.tr));
}

type Pasted = { from: number; to: number } | null;
const pastedKey = new PluginKey<Pasted>('pastedTypography');

/** What was pasted is corrected in the step after it: one undo gives it back as it was, the next takes it away. */
function pasting(language: string): Plugin<Pasted> {
  return new Plugin<Pasted>({
    key: pastedKey,
    state: {
      init: () => null,
      apply: (tr) => (tr.getMeta('paste') === true ? changedRange(tr) : null),
    },
    view: () => ({
      update(view) {
        const pasted = pastedKey.getState(view.state);
        if (pasted == null || view.composing) return;
        correctApart(view, (tr) => correctRange(tr, pasted, language));
      },
    }),
  });
}

function changedRange(tr: Transaction): Pasted {
  let range: Pasted = null;
  tr.mapping.maps.forEach((map, n) => {
    const rest = tr.mapping.slice(n + 1);
    map.forEach((_from, _to, from, to) => {
      const [start, end] = [rest.map(from, -1), rest.map(to, 1)];
      range =
        range === null
          ? { from: start, to: end }
          : { from: Math.min(range.from, start), to: Math.max(range.to, end) };
    });
  });
  return range;
}

function correctRange(tr: Transaction, { from, to }: { from: number; to: number }, language: string): void {
  const found: { at: number; before: string; after: string }[] = [];
  tr.doc.nodesBetween(from, Math.min(to, tr.doc.content.size), (node, pos) => {
    if (!isLine(node)) return;
    for (const { at, before, after } of correctPieces(piecesOf(node), language)) {
      const start = pos + 1 + at;
      if (start >= from && start + before.length <= to) found.push({ at: start, before, after });
    }
  });
  for (const { at, before, after } of found.reverse()) putText(tr, at, before, after);
}
