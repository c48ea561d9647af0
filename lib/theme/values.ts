import { parseColour } from './colours';
import type { Kind } from './properties';

/** What a value of each kind looks like. Nothing that loads, counts or runs is one. */

const UNIT = '(?:rem|em|px|ch|vw|%)';
const NUMBER = String.raw`-?(?:\d{1,4}(?:\.\d{1,4})?|\.\d{1,4})`;
const LENGTH = new RegExp(`^(?:0|${NUMBER}${UNIT})$`);
/** The parts of lengths in clamp(), min(), max() and calc(), one in another: read one by one, in one go. */
const PART = new RegExp(
  String.raw`\s+|[,+*/()-]|(?:clamp|min|max|calc)(?=\()|(?:\d{1,4}(?:\.\d{1,4})?|\.\d{1,4})${UNIT}?(?![\w.%])`,
  'y',
);

const FAMILY = String.raw`(?:'[\p{L}\d ._-]{1,60}'|"[\p{L}\d ._-]{1,60}"|[A-Za-z-][\w-]*(?: [A-Za-z][\w-]*)*|var\(--(?:serif|serif-italic|sans|mono|font-serif|font-serif-rare|font-serif-italic)\))`;
const FONTS = new RegExp(String.raw`^${FAMILY}(?:\s*,\s*${FAMILY}){0,15}$`, 'u');

const EXPECTED: Record<Kind, string> = {
  colour: 'an opaque colour: #rrggbb, rgb(), hsl() or oklch()',
  fonts: 'names of fonts, with commas between them',
  length: 'a length in rem, em, px, ch, vw or %, or clamp(), min(), max() or calc() of such',
  weight: 'a weight from 100 to 1000',
  case: 'uppercase, lowercase, capitalize or none',
};

function isCalculated(value: string): boolean {
  if (!/^(?:clamp|min|max|calc)\(/.test(value)) return false;
  let [at, depth] = [0, 0];
  while (at < value.length) {
    PART.lastIndex = at;
    const part = PART.exec(value)?.[0];
    if (part === undefined) return false;
    if (part === '(') depth++;
    if (part === ')' && --depth < 0) return false;
    at += part.length;
    // Nothing follows what the first function closed.
    if (part === ')' && depth === 0) return at === value.length;
  }
  return false;
}

const FITS: Record<Kind, (value: string) => boolean> = {
  colour: (value) => parseColour(value) !== undefined,
  fonts: (value) => FONTS.test(value),
  length: (value) => LENGTH.test(value) || isCalculated(value),
  weight: (value) => /^\d{3,4}$/.test(value) && Number(value) >= 100 && Number(value) <= 1000,
  case: (value) => /^(?:uppercase|lowercase|capitalize|none)$/.test(value),
};

/** What is expected of a value that is not of its kind; undefined where it is. */
export function expectedOf(kind: Kind, value: string): string | undefined {
  return value.length <= 300 && FITS[kind](value) ? undefined : EXPECTED[kind];
}
