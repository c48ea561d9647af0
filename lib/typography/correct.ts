import type { Change } from './changes';
import { protect } from './protect';
import { correctQuotes } from './quotes';
import { numbersOf, rulesOf } from './rules';
import { OPAQUE } from './spaces';

/** A stretch of a paragraph: its words, a line break (`\n`), or code or another language, which are left as they are. */
export type Piece = { text: string; isCode: boolean };

const VARIANTS = {
  fr: { rules: rulesOf('fr'), numbers: numbersOf('fr') },
  'fr-CA': { rules: rulesOf('fr-CA'), numbers: numbersOf('fr-CA') },
};

function variantOf(language: string) {
  if (/^fr-CA$/i.test(language)) return VARIANTS['fr-CA'];
  return /^fr(?:-|$)/i.test(language) ? VARIANTS.fr : undefined;
}

/** Whether there are rules for this language (`fr`, `fr-BE`, `fr-CA`…). */
export const isCorrected = (language: string): boolean => variantOf(language) !== undefined;

/** What the typography of the press would have otherwise in a text of this language; nothing in other languages. */
export function correctText(text: string, language: string): Change[] {
  return correctPieces([{ text, isCode: false }], language);
}

/**
 * The same for a paragraph that is in pieces: quotes may open in one and close in another, and what is before
 * a sign may stand in the piece before. The changes do not overlap and are in the order of the text.
 */
export function correctPieces(pieces: readonly Piece[], language: string): Change[] {
  const variant = variantOf(language);
  if (variant === undefined) return [];
  const whole = pieces.map(({ text }) => text).join('');
  const text = protect(
    pieces.map(({ text, isCode }) => (isCode ? OPAQUE.repeat(text.length) : text)).join(''),
  );
  const found = correctQuotes(text);
  for (const { rule, find, put } of variant.rules) {
    for (const { index, 0: before } of text.matchAll(find)) {
      found.push({ at: index, before, after: put, rule });
    }
  }
  for (const { rule, find, put, within } of variant.numbers) {
    for (const number of text.matchAll(within)) {
      for (const { index, 0: before } of number[0].matchAll(find)) {
        found.push({ at: number.index + index, before, after: put, rule });
      }
    }
  }
  return apart(found).filter(({ at, before, after }) => {
    return before !== after && whole.slice(at, at + before.length) === before;
  });
}

/** In the order of the text; of two that touch the same characters the one that was found first. */
function apart(changes: Change[]): Change[] {
  const sorted = changes
    .map((change, order) => ({ change, order }))
    .sort((a, b) => a.change.at - b.change.at || isInsertion(b) - isInsertion(a) || a.order - b.order);
  const kept: { change: Change; order: number }[] = [];
  for (const next of sorted) {
    const last = kept.at(-1);
    if (last === undefined || !overlap(last.change, next.change)) kept.push(next);
    else if (next.order < last.order) kept[kept.length - 1] = next;
  }
  return kept.map(({ change }) => change);
}

const isInsertion = ({ change }: { change: Change }) => Number(change.before === '');

/** `a` begins first. Two insertions at one place overlap too. */
function overlap(a: Change, b: Change): boolean {
  return b.at < a.at + a.before.length || (b.at === a.at && a.before.length === b.before.length);
}
