import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BodyNode } from '../../../lib/articles/body/check-body';
import { newId } from '../../../lib/ids';
import { numbers } from '../texts';

/** Made-up articles whose words are as often used as words are (Zipf): the demo's first, then some that only sound French. */

const WORDS = 40_000;
const SYLLABLES =
  'ba bre cha com con de di en fla gen gra in ju lan lou man mer nou par pla pro ren sa ser tra ver vi'.split(
    ' ',
  );
const ENDINGS =
  'er e es tion tions ment ments ant ante eur eurs if ive age ages al ale aux ie ies ique iques'.split(' ');

/** Words from the most used one on. */
export const vocabulary: readonly string[] = makeVocabulary();

function makeVocabulary(): string[] {
  const folder = path.join(import.meta.dirname, '../../../prisma/demo/articles');
  const counts = new Map<string, number>();
  for (const file of readdirSync(folder)) {
    const sentences = readFileSync(path.join(folder, file), 'utf8').match(/'[^'\n]{40,}'/g) ?? [];
    for (const [word] of sentences.join(' ').matchAll(/[\p{L}]{2,}/gu)) {
      const lower = word.toLowerCase();
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  }
  const known = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const next = numbers(7);
  const one = (list: string[]) => list[Math.floor(next() * list.length)] ?? '';
  const words = new Set(known);
  while (words.size < WORDS)
    words.add(`${one(SYLLABLES)}${one(SYLLABLES)}${next() < 0.5 ? one(SYLLABLES) : ''}${one(ENDINGS)}`);
  return [...words];
}

export type Made = {
  id: string;
  title: string;
  standfirst: string;
  body: BodyNode;
  publishedAt: Date;
  category: number;
  author: number;
};

/** How many categories and bylines there are; an article has one of each. */
export const CATEGORIES = 30;
export const AUTHORS = 60;

const LAST = Date.parse('2026-11-01T08:00:00Z');
const YEARS = 12 * 365 * 86_400_000;

/** The n-th of so many articles that stand over twelve years: some 180 words. */
export function made(n: number, count: number): Made {
  const next = numbers(n + 1);
  const text = (length: number) =>
    Array.from({ length }, () => vocabulary[Math.floor(WORDS ** next())] ?? '').join(' ');
  const paragraph = () => ({ type: 'paragraph', content: [{ type: 'text', text: `${text(50)}.` }] });
  return {
    id: newId(),
    title: text(7),
    standfirst: `${text(20)}.`,
    body: { type: 'doc', content: Array.from({ length: 3 }, paragraph) } as BodyNode,
    publishedAt: new Date(LAST - Math.floor(((count - n) / count) * YEARS)),
    category: Math.floor(CATEGORIES ** next()) - 1,
    author: Math.floor(AUTHORS ** next()) - 1,
  };
}
