import { foldWords } from './fold';

/** The most words that one search looks for. */
const MOST = 10;

/** The words of what somebody typed, each once, folded as texts are: whatever was typed, letters and digits alone. */
export function searchWords(typed: string): string[] {
  const words = foldWords(typed.slice(0, 500)).split(' ');
  return [...new Set(words.filter((word) => word !== ''))].slice(0, MOST);
}

/** For FTS5: all of the words, of which the last may be the beginning of one. */
export function asMatch(words: string[]): string {
  return words.map((word, n) => (n === words.length - 1 ? `"${word}"*` : `"${word}"`)).join(' ');
}

/** The same for PostgreSQL's `to_tsquery`. */
export function asTsquery(words: string[]): string {
  return words.map((word, n) => (n === words.length - 1 ? `${word}:*` : word)).join(' & ');
}
