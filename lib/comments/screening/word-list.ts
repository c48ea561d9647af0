import { addEntry, type Tree, walk } from './entry-tree';
import { fold, LOOSE_WORD, loosen } from './fold';

type Prepared = { words: Tree; loose: Tree; spelled: Tree; signs: Tree; hasSigns: boolean };

const prepared = new WeakMap<readonly string[], Prepared>();

const WORD = /[\p{L}\p{N}]+/gu;
const STANDS_FOR_LETTER = /[01345@$7]/;
/** Shorter words are too often made by chance of letters that stand alone. */
const SPELLED = 5;

/**
 * Which entries of a list occur in a text, as they are written in the list and in its order. An entry is one
 * or several whole words, the last with `*` for any ending; accents, capitals and look-alikes do not matter,
 * nor digits that stand for letters, nor, from five letters on, signs or spaces between the letters. An entry
 * without a letter or digit is found wherever its signs are. The list is prepared once: it must not be changed.
 */
export function findWords(text: string, list: readonly string[]): string[] {
  if (list.length === 0) return [];
  const { words, loose, spelled, signs, hasSigns } = prepare(list);
  const found = new Set<number>();
  const folded = fold(text);
  const tokens = folded.match(WORD) ?? [];
  for (let at = 0; at < tokens.length; at++) walk(words, tokens, at, found);

  const parts = folded.match(LOOSE_WORD) ?? [];
  if (parts.some((part) => STANDS_FOR_LETTER.test(part))) {
    const read = parts.map(loosen);
    // From or over a word with a digit in it: a word without any was looked up as it is.
    for (let at = 0; at < read.length; at++) walk(loose, read, at, found, (n) => isDigitWord(parts[n]));
  }
  for (const run of spelledRuns(parts)) for (let at = 0; at < run.length; at++) walk(spelled, run, at, found);
  if (hasSigns) {
    const each = [...folded];
    for (let at = 0; at < each.length; at++) walk(signs, each, at, found);
  }
  return [...found].sort((a, b) => a - b).flatMap((n) => list[n] ?? []);
}

function isDigitWord(part: string | undefined): boolean {
  return part !== undefined && STANDS_FOR_LETTER.test(part) && /\p{L}/u.test(part);
}

/** The letters of words that were written one by one, as in `c a s i n o`. */
function spelledRuns(parts: readonly string[]): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const part of [...parts, '  ']) {
    if (part.length === 1) run.push(loosen(part));
    else {
      if (run.length >= SPELLED) runs.push(run);
      run = [];
    }
  }
  return runs;
}

function prepare(list: readonly string[]): Prepared {
  const known = prepared.get(list);
  if (known !== undefined) return known;
  const made: Prepared = { words: {}, loose: {}, spelled: {}, signs: {}, hasSigns: false };
  list.forEach((entry, n) => {
    const folded = fold(entry).trim();
    const isOpen = folded.endsWith('*');
    const words = folded.match(WORD) ?? [];
    // An entry may be written with its disguise: `c@sino` is a word of the loose form.
    const parts = folded.match(LOOSE_WORD) ?? [];
    if (words.length === 0) {
      const signs = [...folded].filter((sign) => sign !== '*');
      made.hasSigns ||= signs.length > 0;
      addEntry(made.signs, signs, n, false);
      return;
    }
    addEntry(made.words, words, n, isOpen);
    addEntry(made.loose, parts.map(loosen), n, isOpen);
    const letters = [...parts.map(loosen).join('')];
    if (letters.length >= SPELLED) addEntry(made.spelled, letters, n, false);
  });
  prepared.set(list, made);
  return made;
}
