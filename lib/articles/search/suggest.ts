import type { Language } from '../../words/dictionary';
import { type Unit, unitsOf } from './asked';
import { anywhere } from './find-places';
import type { Clause } from './full-text';
import { nearWords } from './near-words';
import { seek } from './seek';
import { plainWords, stemOf } from './stems';
import { placesOf, wordsFrom } from './store';

/** How many words with the same first letters are looked at, how many of the nearest, and how far finds are counted. */
const LOOKED_AT = 8_000;
const NEAREST = 4;
const COUNTED = 50;

/**
 * What was typed with its misspelt words as they are meant, where that is found; undefined otherwise. What is not live
 * any more may have left words behind: nothing is suggested that finds nothing.
 */
export async function suggest(
  typed: string,
  units: Unit[],
  filters: Clause[],
  language: Language,
): Promise<string | undefined> {
  const meant = new Map<string, string>();
  for (const unit of units) {
    if (unit.kind === 'phrase') continue;
    const better = await betterFor(unit.word, language);
    if (better !== undefined) meant.set(unit.word, better);
  }
  if (meant.size === 0) return undefined;
  const suggestion = typed.replace(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu, (word) => {
    return meant.get(plainWords(word)[0] ?? '') ?? word;
  });
  const sought = await seek(unitsOf(suggestion, language), language);
  const [found = []] = await placesOf([{ clauses: [...sought.map(anywhere), ...filters], most: 1 }]);
  return found.length > 0 ? suggestion : undefined;
}

/** The word that is meant by one which nothing has: of the nearest the one that most articles have. */
async function betterFor(word: string, language: Language): Promise<string | undefined> {
  const counted = async (words: string[]) => {
    const asked = words.map((one) => ({ clauses: [{ any: [stemOf(one, language)] }], most: COUNTED }));
    return (await placesOf(asked)).map((places) => places.length);
  };
  const [known = 0] = await counted([word]);
  if (known > 0) return undefined;
  const near = nearWords(word, await wordsFrom(word.slice(0, 2), LOOKED_AT)).slice(0, NEAREST);
  if (near.length === 0) return undefined;
  const finds = await counted(near.map((one) => one.word));
  const counts = near.map((one, n) => ({ ...one, count: finds[n] ?? 0 }));
  return counts
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.distance - b.distance || b.count - a.count)[0]?.word;
}
