import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import type { Language } from '../../words/dictionary';
import { foldWords } from '../found/fold';

/** Words as readers' search compares them. Both databases are given stems: what one finds the other finds. */

const STEMMERS = { fr: french, en: english } as const;

/** What an apostrophe cuts off is no word: `l’`, `d’`, `qu’`, `jusqu’`; `aujourd’hui` is one. */
const ELIDED =
  /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)['’ʼ＇](?=\p{L})/giu;
const POSSESSIVE = /(?<=\p{L})['’ʼ＇]s(?![\p{L}\p{N}])/giu;
const TODAY = /(?<!\p{L})aujourd['’ʼ＇]hui/giu;

/** The most of a word that counts, in UTF-16 units. */
const LONGEST = 40;

/** The words of a text, folded: without accents, elisions and signs. */
export function plainWords(text: string): string[] {
  const whole = text.replace(TODAY, 'aujourdhui').replace(ELIDED, ' ').replace(POSSESSIVE, ' ');
  const folded = foldWords(whole);
  if (folded === '') return [];
  return folded
    .split(' ')
    .map((word) => (word.length <= LONGEST ? word : word.slice(0, LONGEST)).toWellFormed());
}

const KNOWN = 20_000;
const known = { fr: new Map<string, string>(), en: new Map<string, string>() };

/** The stem of a folded word. */
export function stemOf(word: string, language: Language): string {
  const stems = known[language];
  const before = stems.get(word);
  if (before !== undefined) return before;
  const stem = STEMMERS[language](word) || word;
  // A text has few words many times; who sends others does not fill the memory.
  if (stems.size >= KNOWN) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** Words that say too little to be looked for beside others. */
const COMMON = new Set(
  (
    'a ai as au aux avec ce ces cet cette c d dans de des du elle elles en es est et eux il ils j je l la le les leur ' +
    'leurs lui m ma mais me mes moi mon n ne nos notre nous on ont ou par pas pour qu que qui s sa se ses son sont ' +
    'sur t ta te tes toi ton tu un une vos votre vous y ' +
    'an and are be by for from has he his in is it its not of or she that the their they this to was were will with you'
  ).split(' '),
);

export const isCommon = (word: string): boolean => COMMON.has(word);
