import type { Language } from '../../words/dictionary';
import type { Unit } from './asked';
import { labelsOf } from './labels-by-word';
import type { Sought } from './rank';
import { stemOf } from './stems';
import { wordsFrom } from './store';

/** How many words of the alphabet are looked at to go on from a beginning, and the most stems that stand for it. */
const LOOKED_AT = 1_500;
const MOST = 30;

/** What each word and phrase may stand as: itself, words that it begins, labels that have it in their names. */
export async function seek(units: Unit[], language: Language): Promise<Sought[]> {
  const labels = await labelsOf(units, language);
  return Promise.all(
    units.map(async (unit, n) => ({
      stems: unit.kind === 'phrase' ? unit.stems : [unit.stem],
      begun: unit.kind === 'word' && unit.isBeginning ? await begunBy(unit, language) : new Set<string>(),
      labels: new Set(labels[n]?.whole),
      begunLabels: new Set(labels[n]?.begun),
    })),
  );
}

/** The stems of known words that go on from a beginning, the shortest words first. */
async function begunBy(
  { word, stem }: { word: string; stem: string },
  language: Language,
): Promise<Set<string>> {
  const words = await wordsFrom(word, LOOKED_AT);
  const stems = new Set<string>();
  for (const longer of words.sort((a, b) => a.length - b.length)) {
    const own = stemOf(longer, language);
    if (own !== stem) stems.add(own);
    if (stems.size === MOST) break;
  }
  return stems;
}
