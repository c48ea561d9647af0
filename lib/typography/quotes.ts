import type { Change } from './changes';
import { NBSP, SPACE } from './spaces';

const IS_SPACE = new RegExp(SPACE, 'u');
const OPENS_AFTER = /[\s([{«“‹–—\-/'’]/u;
const WORD = /[\p{L}\p{N}]/u;

/** Straight double quotes that belong together, and `<<` with `>>`, as French ones. Inside « » they are “ ”. */
export function correctQuotes(text: string): Change[] {
  return [...chevrons(text), ...straightQuotes(text)];
}

type Mark = { at: number; sign: '"' | '«' };
type Pair = { from: number; to: number; sign: Mark['sign'] };

function straightQuotes(text: string): Change[] {
  if (!text.includes('"')) return [];
  const pairs = pairsIn(text).sort((a, b) => a.from - b.from);
  // Pairs begin in this order: one stands in another when any before it ends after it.
  let end = -1;
  return pairs.flatMap(({ from, to, sign }) => {
    const isInner = to < end;
    end = Math.max(end, to);
    if (sign === '«') return [];
    return isInner
      ? [quote(from, '"', '“'), quote(to, '"', '”')]
      : [opening(text, from, 1), closing(text, to, 1)];
  });
}

function pairsIn(text: string): Pair[] {
  const open: Mark[] = [];
  const pairs: Pair[] = [];
  let guillemets = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '«') {
      open.push({ at, sign });
      guillemets += 1;
    }
    if (sign === '»' && guillemets > 0) {
      const last = open.findLastIndex((mark) => mark.sign === '«');
      pairs.push({ from: open[last]?.at ?? at, to: at, sign: '«' });
      open.length = last;
      guillemets -= 1;
    }
    if (sign !== '"') continue;
    const top = open.at(-1);
    if (top?.sign === '"' && !WORD.test(text[at + 1] ?? '') && text.slice(top.at + 1, at).trim() !== '') {
      pairs.push({ from: top.at, to: at, sign });
      open.pop();
    } else if (at === 0 || OPENS_AFTER.test(text[at - 1] ?? '') || top?.at === at - 1) {
      open.push({ at, sign });
    }
  }
  // A « that is not closed in this paragraph goes on in the next one.
  for (const { at, sign } of open) if (sign === '«') pairs.push({ from: at, to: text.length, sign });
  return pairs;
}

function chevrons(text: string): Change[] {
  if (!text.includes('<<')) return [];
  return [...text.matchAll(/(?<!<)<<(?=\s*[^<>\s])[^<>"«»]+>>(?!>)/gu)].flatMap(({ index, 0: found }) => [
    opening(text, index, 2),
    closing(text, index + found.length - 2, 2),
  ]);
}

const quote = (at: number, before: string, after: string): Change => ({ at, before, after, rule: 'quotes' });

/** The sign of `length` at `at` with the spaces behind it. */
function opening(text: string, at: number, length: number): Change {
  let end = at + length;
  while (IS_SPACE.test(text[end] ?? '')) end++;
  return quote(at, text.slice(at, end), `«${NBSP}`);
}

/** The sign of `length` at `at` with the spaces in front of it. */
function closing(text: string, at: number, length: number): Change {
  let start = at;
  while (IS_SPACE.test(text[start - 1] ?? '')) start--;
  return quote(start, text.slice(start, at + length), `${NBSP}»`);
}
