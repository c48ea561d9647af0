import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { getSearchState, SearchQuery, setSearchState } from 'prosemirror-search';

/** Finding and replacing in the text. The library finds and marks; what is replaced and undone is done here. */

export type Asked = { words: string; matchCase: boolean };
type Match = { from: number; to: number };

/** « l'eau » finds « l’eau », and a space the narrow and the no-break ones: nobody can type what they see. */
function queryOf({ words, matchCase }: Asked): SearchQuery {
  const search = words
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/[ \u00a0\u202f]/g, '[ \\u00a0\\u202f]')
    .replace(/['’]/g, "['’]");
  return new SearchQuery({ search, regexp: true, caseSensitive: matchCase });
}

/** Every place where the words stand. */
function matchesIn(state: EditorState): Match[] {
  const query = getSearchState(state)?.query;
  const found: Match[] = [];
  let from = 0;
  for (let next = query?.findNext(state, from); next; next = query?.findNext(state, from)) {
    found.push({ from: next.from, to: next.to });
    from = next.to;
  }
  return found;
}

/** How often the words stand in the text, and which of these places is selected (from 1; 0 for none). */
export function countMatches(state: EditorState): { count: number; at: number } {
  const { from, to } = state.selection;
  const matches = matchesIn(state);
  return {
    count: matches.length,
    at: matches.findIndex((match) => match.from === from && match.to === to) + 1,
  };
}

function select(editor: Editor, { from, to }: Match): void {
  const { state, view } = editor;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
  // The text has not the focus: ProseMirror would not scroll to it.
  view.dom.querySelector('.ProseMirror-active-search-match')?.scrollIntoView({ block: 'center' });
}

/** Marks what is sought, and selects the first place at or after the caret. */
export function seek(editor: Editor, asked: Asked): void {
  const { state, view } = editor;
  view.dispatch(setSearchState(state.tr, queryOf(asked)));
  const { from } = editor.state.selection;
  const matches = matchesIn(editor.state);
  const first = matches.find((match) => match.from >= from) ?? matches[0];
  if (first) select(editor, first);
}

/** Selects the next place, or the one before; after the last comes the first. */
export function step(editor: Editor, direction: 1 | -1): void {
  const { from, to } = editor.state.selection;
  const matches = matchesIn(editor.state);
  const next =
    direction === 1
      ? (matches.find((match) => match.from >= to) ?? matches[0])
      : (matches.findLast((match) => match.to <= from) ?? matches.at(-1));
  if (next) select(editor, next);
}

/** Puts other words in the place of a match, which keep its bold, its link and so on. */
function put(tr: Transaction, state: EditorState, { from, to }: Match, replacement: string): void {
  const marks = state.doc.resolve(from).marksAcross(state.doc.resolve(to)) ?? [];
  const at = tr.mapping.map(from, 1);
  if (replacement === '') tr.delete(at, tr.mapping.map(to, -1));
  else tr.replaceWith(at, tr.mapping.map(to, -1), state.schema.text(replacement, marks));
}

/** Replaces the selected place and goes to the next; each can be undone alone. @returns whether one was replaced */
export function replaceOne(editor: Editor, replacement: string): boolean {
  const { state, view } = editor;
  const { at } = countMatches(state);
  const match = matchesIn(state)[at - 1];
  if (match === undefined) {
    step(editor, 1);
    return false;
  }
  const tr = closeHistory(state.tr);
  put(tr, state, match, replacement);
  // What was put in is not sought again, even where the words stand in it.
  tr.setSelection(TextSelection.create(tr.doc, match.from + replacement.length));
  view.dispatch(tr);
  step(editor, 1);
  return true;
}

/** Replaces every place at once, which one undoing takes back. @returns how many there were */
export function replaceEvery(editor: Editor, replacement: string): number {
  const { state, view } = editor;
  const matches = matchesIn(state);
  if (matches.length === 0) return 0;
  const tr = closeHistory(state.tr);
  for (const match of matches) put(tr, state, match, replacement);
  view.dispatch(tr);
  return matches.length;
}

/** Takes the marks away. */
export function stopSeeking(editor: Editor): void {
  editor.view.dispatch(setSearchState(editor.state.tr, new SearchQuery({ search: '' })));
}
