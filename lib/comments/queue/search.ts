import { fold } from '../screening/fold';

/** What both databases take for a word; they part a text at other signs each in its own way. */
const WORD = /[\p{L}\p{N}]+/gu;

/** The most words that one search looks for. */
const MOST = 10;

/** The words of a name and a text, folded: what is stored of a comment to be searched. */
export function searchText(name: string, body: string): string {
  return wordsOf(`${name} ${body}`).join(' ');
}

/** The words of what a moderator typed, each once. Whatever was typed, they are letters and digits alone. */
export function searchWords(typed: string): string[] {
  return [...new Set(wordsOf(typed))].slice(0, MOST);
}

function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/** For FTS5: every word is the beginning of one. */
export const asMatch = (words: string[]) => words.map((word) => `"${word}"*`).join(' ');

/** The same for PostgreSQL's `to_tsquery`. */
export const asTsquery = (words: string[]) => words.map((word) => `${word}:*`).join(' & ');
