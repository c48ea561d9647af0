import type { Tx } from '../../db';
import {
  articlesAbout,
  byIndexAlone,
  findLiveWords,
  type Near,
  newestUnder,
  publishedAmong,
  type Under,
} from './store';
import { tellingWords } from './telling-words';

/** So many of the newest under a label are looked at. */
const LOOKED_AT = 100;
/** A word that more articles have tells nothing of one of them. */
const TOO_MANY = 200;
/** What a text that shares all telling words is worth: more than a tag, less than two. */
const WORDS = 3;
const RARE_TAG = 2;
const TAG = 1.5;
const CATEGORY = 1;
/** Below it two articles have nothing to do with each other. */
const LEAST = 0.5;
const CANDIDATES = 200;

/**
 * The published articles that are nearest to a live one, nearest first: by tags (a rare one counts more), category
 * and words. As long for a large blog as for a small one: whatever is asked for has a limit.
 */
export async function findNearTo(tx: Tx, id: string, { categoryIds, tagIds }: Under): Promise<Near[]> {
  const scores = new Map<string, number>();
  const add = (ids: string[], score: number) => {
    for (const other of new Set(ids)) scores.set(other, (scores.get(other) ?? 0) + score);
  };
  for (const tagId of tagIds) {
    const others = await newestUnder(tx, 'tag', tagId, id, LOOKED_AT);
    add(others, others.length < LOOKED_AT ? RARE_TAG : TAG);
  }
  const inCategories: string[] = [];
  for (const categoryId of categoryIds)
    inCategories.push(...(await newestUnder(tx, 'category', categoryId, id, LOOKED_AT)));
  add(inCategories, CATEGORY);
  for (const { ids, score } of await byIndexAlone(tx, () => byWords(tx, id))) add(ids, score);

  const found = [...scores]
    .filter(([, score]) => score >= LEAST)
    .sort(([, a], [, b]) => b - a)
    .slice(0, CANDIDATES);
  const published = await publishedAmong(
    tx,
    found.map(([other]) => other),
  );
  // Of two that are as near the newer one: the sort keeps their order.
  return published
    .map((other) => ({ id: other, score: Math.round((scores.get(other) ?? 0) * 1000) / 1000 }))
    .sort((a, b) => b.score - a.score);
}

/** What each telling word of the article is worth, and who else has it. */
async function byWords(tx: Tx, id: string): Promise<{ ids: string[]; score: number }[]> {
  const text = await findLiveWords(tx, id);
  if (text === null) return [];
  const found: { ids: string[]; worth: number }[] = [];
  for (const { stem, weight } of tellingWords(text)) {
    const all = await articlesAbout(tx, stem, TOO_MANY);
    if (all.length >= TOO_MANY) continue;
    const ids = all.filter((other) => other !== id);
    found.push({ ids, worth: weight * (1 - Math.log1p(ids.length) / Math.log1p(TOO_MANY)) });
  }
  const total = found.reduce((sum, { worth }) => sum + worth, 0);
  return found.map(({ ids, worth }) => ({ ids, score: (WORDS * worth) / total }));
}
