import type { Change } from '@/lib/typography/changes';
import { correctPieces, type Piece } from '@/lib/typography/correct';
import { NBSP } from '@/lib/typography/spaces';

/** The signs after which a line is looked at while it is typed. */
export const TYPED_SIGNS = new Set([':', ';', '!', '?', '"', "'", '.', '»', '%', '€']);

const OPENS_AFTER = /[\s([{«“–—\-/'’]/u;
const LETTER = /[\p{L}\p{M}]/u;

/**
 * What the typed sign, which ends at `caret` of the line, changes: itself or the space before it, nothing else.
 * So what was undone stays undone while one writes on. What stands behind the caret has no say: the space that comes
 * after the sign is not typed yet.
 */
export function changesOfTyped(line: readonly Piece[], caret: number, language: string): Change[] {
  const pieces = upTo(line, caret);
  const text = pieces
    .map((piece) => (piece.isCode ? '\ufffc'.repeat(piece.text.length) : piece.text))
    .join('');
  const sign = text[caret - 1];
  const before = text.slice(0, caret - 1);
  if (sign === '"') return typedQuote(before);
  if (sign === "'") {
    return LETTER.test(before.at(-1) ?? '')
      ? [{ at: caret - 1, before: "'", after: '’', rule: 'apostrophe' }]
      : [];
  }
  const opening = before.lastIndexOf('«') + 1;
  return correctPieces(pieces, language).filter(({ at, before: old, rule }) => {
    const end = at + old.length;
    if (rule === 'ellipsis') return end === caret;
    if (rule === 'guillemets' && sign === '»' && opening > 0 && at === opening) return true;
    return end === caret - 1 && ['colon', 'highSigns', 'guillemets', 'units'].includes(rule);
  });
}

/** The pieces as far as the caret. */
function upTo(line: readonly Piece[], caret: number): Piece[] {
  const pieces: Piece[] = [];
  let left = caret;
  for (const { text, isCode } of line) {
    if (left > 0) pieces.push({ text: text.slice(0, left), isCode });
    left -= text.length;
  }
  return pieces;
}

/** A straight quote opens after a space and closes after a word; inside « » it is an inner one. */
function typedQuote(before: string): Change[] {
  const at = before.length;
  const put = (after: string): Change[] => [{ at, before: '"', after, rule: 'quotes' }];
  const isInside = before.lastIndexOf('«') > before.lastIndexOf('»');
  const isInner = before.lastIndexOf('“') > before.lastIndexOf('”');
  if (at === 0 || OPENS_AFTER.test(before.at(-1) ?? '')) return put(isInside ? '“' : `«${NBSP}`);
  if (isInner) return put('”');
  return isInside ? put(`${NBSP}»`) : [];
}
