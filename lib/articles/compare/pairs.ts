import type { BodyNode } from '../body/check-body';
import { textOf } from '../body/walk-body';

/** Blocks that are alike by this much became one another; below, one went and another came. */
const ALIKE = 0.35;
/** Beyond so many comparisons nothing is paired that does not stand at the same place. */
const MOST = 40_000;

type Pair = [BodyNode | null, BodyNode | null];

/** Pairs the blocks that went with those that came in their place, in the order of the page. */
export function align(gone: BodyNode[], come: BodyNode[]): Pair[] {
  const [left, right] = [gone.map(wordsOf), come.map(wordsOf)];
  const likenessOf = (i: number, j: number) =>
    likeness(gone[i] as BodyNode, left[i] as Words, come[j] as BodyNode, right[j] as Words);
  // Each a little changed, as the typography of a whole article does.
  const inStep = gone.length === come.length && gone.every((_, n) => likenessOf(n, n) >= ALIKE);
  if (inStep) return gone.map((one, n): Pair => [one, come[n] ?? null]);
  if (gone.length * come.length > MOST || gone.length * come.length === 0) {
    return [...gone.map((one): Pair => [one, null]), ...come.map((other): Pair => [null, other])];
  }
  const alike = gone.map((_, i) => come.map((__, j) => likenessOf(i, j)));
  // best[i][j]: the most likeness that can be had of what stands after i and j.
  const best = Array.from({ length: gone.length + 1 }, () => new Array<number>(come.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const of = (i: number, j: number) => alike[i]?.[j] ?? 0;
  const paired = (i: number, j: number) => (of(i, j) >= ALIKE ? of(i, j) + at(i + 1, j + 1) : -1);
  for (let i = gone.length - 1; i >= 0; i--) {
    for (let j = come.length - 1; j >= 0; j--) {
      (best[i] as number[])[j] = Math.max(at(i + 1, j), at(i, j + 1), paired(i, j));
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < gone.length || j < come.length) {
    const [one, other] = [gone[i] ?? null, come[j] ?? null];
    if (one !== null && other !== null && paired(i, j) === at(i, j)) {
      pairs.push([one, other]);
      i++;
      j++;
    } else if (one !== null && (other === null || at(i + 1, j) >= at(i, j + 1))) {
      pairs.push([one, null]);
      i++;
    } else {
      pairs.push([null, other]);
      j++;
    }
  }
  return pairs;
}

type Words = Map<string, number>;

function wordsOf(block: BodyNode): Words {
  const words: Words = new Map();
  for (const word of textOf(block)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []) {
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

const count = (words: Words) => [...words.values()].reduce((sum, n) => sum + n, 0);

/** From 0 to 1: how many of their words two blocks share. Those without words are alike by their kind. */
function likeness(one: BodyNode, a: Words, other: BodyNode, b: Words): number {
  const all = count(a) + count(b);
  if (all === 0) return one.type === other.type ? 0.5 : 0;
  let shared = 0;
  for (const [word, n] of a) shared += Math.min(n, b.get(word) ?? 0);
  return (2 * shared) / all;
}
