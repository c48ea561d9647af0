import { expect, inject, test } from 'vitest';
import { windowsUntil } from '../../../lib/articles/search/find-places';
import { publishedIn } from '../../../lib/articles/search/marks';
import { stemOf } from '../../../lib/articles/search/stems';
import { placesAtEnds, placesOf } from '../../../lib/articles/search/store';
import { vocabulary } from '../../bench/search/corpus';
import { fill, fillLabels, postgresqlFilling, sqliteFilling } from '../../bench/search/fill';
import { databaseUrl } from '../../setup/each-database';

/** Where the newest are looked for in the last months and years first, they are the same as among all. */

const ARTICLES = 1_500;

test('the newest of what is found are the newest, be it in every article, in few or in none', async () => {
  const url = databaseUrl();
  const to =
    inject('provider') === 'postgresql'
      ? await postgresqlFilling(url)
      : sqliteFilling(url.replace(/^file:/, ''));
  await fill(to, await fillLabels(to), 0, ARTICLES);
  await to.close();
  const [first = 0, last = 0] = (await placesAtEnds()) ?? [];
  expect(last).toBeGreaterThan(first);
  const windows = windowsUntil(last, 'Europe/Paris');
  const words = [0, 5, 20, 60, 200, 600, 2_000, 9_000, 30_000].map((n) => stemOf(vocabulary[n] ?? '', 'fr'));
  const counts: number[] = [];
  for (const word of words) {
    for (const more of [[], [{ any: [publishedIn('2019')] }], [{ any: [publishedIn('202610')] }]]) {
      const questions = [1, 20, 150, 1_001].map((most) => ({ clauses: [{ any: [word] }, ...more], most }));
      const found = await placesOf(questions, windows);
      expect(found).toEqual(await placesOf(questions));
      const all = found.at(-1) ?? [];
      expect(all).toEqual([...all].sort((a, b) => b - a));
      for (const [n, { most }] of questions.entries()) expect(found[n]).toEqual(all.slice(0, most));
      counts.push(all.length);
    }
  }
  // Some fill the shortest window, some none of them.
  expect(Math.max(...counts)).toBe(1_001);
  expect(counts.filter((count) => count < 20).length).toBeGreaterThan(3);
});
