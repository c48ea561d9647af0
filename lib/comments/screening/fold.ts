import { LOOK_ALIKE, LOOK_ALIKES } from './look-alikes';

/** What nobody sees: combining marks, joiners, bidi controls, variation selectors, tags, fillers, controls. */
const UNSEEN = /[\p{M}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]|(?!\s)\p{Cc}/gu;
const BLANK = /[\u2800\s]/gu;

/**
 * A text as one that is compared: lower case, without accents and invisible signs, look-alikes as the Latin
 * letters that they pass for. Folding it again changes nothing. It has its spaces and line breaks (as `\n`).
 * Takes a time in proportion to the text.
 */
export function fold(text: string): string {
  // Marks go first as well: normalizing sorts them, which takes long where there are thousands on a letter.
  const bare = text.replace(UNSEEN, '').normalize('NFKD').replace(UNSEEN, '');
  return bare
    .replace(BLANK, (blank) => (blank === '\n' ? blank : ' '))
    .replace(LOOK_ALIKE, (sign) => LOOK_ALIKES.get(sign) ?? sign)
    .toLowerCase();
}

/** Words with the signs that stand for letters in them, as `c@s1n0`. */
export const LOOSE_WORD = /[\p{L}\p{N}@$]+/gu;
const LETTER = /\p{L}/u;
const AS_LETTERS: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  l: 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/**
 * `fold`, and digits read as letters in words that have letters too. A `1` may be an i or an l, and so may a
 * capital I: all of them are `i` here, so that this form is compared with its like alone and shown to nobody.
 */
export function foldLoose(text: string): string {
  return fold(text).replace(LOOSE_WORD, (word) => (LETTER.test(word) ? loosen(word) : word));
}

/** One folded word with its digits and signs read as letters. */
export function loosen(word: string): string {
  return word.replace(/[01l3457@$]/g, (sign) => AS_LETTERS[sign] ?? sign);
}
