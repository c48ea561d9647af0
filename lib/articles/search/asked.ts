import type { Language } from '../../words/dictionary';
import { isCommon, plainWords, stemOf } from './stems';

/** What somebody typed, as it is looked for: words, and phrases in their order. */
export type Unit =
  | { kind: 'word'; word: string; stem: string; isBeginning: boolean }
  | { kind: 'phrase'; stems: string[] };

/** The most that is read of what was typed, in UTF-16 units, and the most words that are looked for. */
const MOST_TYPED = 300;
const MOST_WORDS = 10;

const PHRASE = /["“”„«]([^"“”„«»]*)["“”»]/gu;
/** The shortest beginning of a word that stands for the words which go on from it. */
const BEGINNING = 3;

/** Whether a phrase is asked for in what was typed. */
export const hasPhrase = (typed: string): boolean => typed.search(PHRASE) !== -1;

/** What was typed, at most so much of it, on one line. */
export function typedOn(typed: string): string {
  return typed
    .slice(0, MOST_TYPED)
    .toWellFormed()
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
}

/**
 * The words and phrases of what somebody typed, whatever it was. The last word may be the beginning of one. Words
 * that say little are left out where others are.
 */
export function unitsOf(typed: string, language: Language): Unit[] {
  const line = typedOn(typed);
  const phrases = [...line.matchAll(PHRASE)]
    .map(([, inside = '']) => plainWords(inside).slice(0, MOST_WORDS))
    .filter((words) => words.length > 0);
  const rest = line.replace(PHRASE, ' " ');
  const endsInPhrase = rest.trimEnd().endsWith('"');
  const words = plainWords(rest);
  const last = endsInPhrase ? undefined : words.at(-1);
  const said = [...new Set(words)].filter((word) => !isCommon(word));
  const chosen = said.length > 0 || phrases.length > 0 ? said : [...new Set(words)];
  const units: Unit[] = phrases.map((phrase) => ({
    kind: 'phrase',
    stems: phrase.map((word) => stemOf(word, language)),
  }));
  for (const word of chosen.slice(0, Math.max(0, MOST_WORDS - units.length)))
    units.push({
      kind: 'word',
      word,
      stem: stemOf(word, language),
      isBeginning: word === last && word.length >= BEGINNING,
    });
  return units.slice(0, MOST_WORDS);
}
