import type { Language } from '../../words/dictionary';
import type { Sought } from './rank';
import type { Piece } from './schema';
import { plainWords, stemOf } from './stems';

/** Marks what was looked for in a text as it is written. */

/** The words of a text as they are written, with what belongs to a letter; as `plainWords` cuts them. */
const WORD = /aujourd['’ʼ＇]hui|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/giu;

/** A word of a text that was looked for: where it stands, and which of what was looked for it is. */
export type Mark = { from: number; to: number; sought: number };

export type SoughtWords = { sought: Sought[]; language: Language };

/** Where what was looked for stands in a text, in its order. */
export function marksIn(text: string, { sought, language }: SoughtWords): Mark[] {
  const initials = new Set(
    sought.flatMap(({ stems, begun }) => [...stems, ...begun].map(([first]) => first)),
  );
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    // A stem begins as its word does: most words need not be cut to their stems.
    stem:
      /^[a-z]/i.test(word) && !initials.has(word.charAt(0).toLowerCase())
        ? ''
        : stemOfWritten(word, language),
  }));
  const marks: Mark[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const [n, { stems, begun }] of sought.entries()) {
      const isHere = stems.every((stem, k) => words[at + k]?.stem === stem);
      const length = isHere ? stems.length : begun.has(words[at]?.stem ?? '') ? 1 : 0;
      const [first, last] = [words[at], words[at + length - 1]];
      if (length === 0 || first === undefined || last === undefined) continue;
      marks.push({ from: first.from, to: last.to, sought: n });
      at += length - 1;
      break;
    }
  }
  return marks;
}

const KNOWN = 20_000;
const known = { fr: new Map<string, string>(), en: new Map<string, string>() };

function stemOfWritten(word: string, language: Language): string {
  const stems = known[language];
  const before = stems.get(word);
  if (before !== undefined) return before;
  const stem = stemOf(plainWords(word)[0] ?? '', language);
  if (stems.size >= KNOWN) stems.clear();
  if (word.length < 50) stems.set(word, stem);
  return stem;
}

/** A text in pieces, from a mark to the next. */
export function piecesOf(text: string, marks: Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false });
    pieces.push({ text: text.slice(from, to), isMarked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}
