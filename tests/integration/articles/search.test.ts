import { expect, test } from 'vitest';
import type { DraftInput } from '../../../lib/articles/schema';
import { moveClock } from '../../../lib/clock';
import { bodyOf, published } from '../../support/cast';
import { find, marked, titles } from '../../support/find';

/** What readers find, and in which order. */

const CAR = 'L’électrique passe l’hiver';
const EYE = 'L’œil du cyclone';
const TRAIN = 'Le train de nuit revient';

/** Three articles, the oldest first. */
async function threeArticles() {
  moveClock(-3 * 60_000);
  await published({
    title: CAR,
    standfirst: 'Des voitures familiales par grand froid.',
    body: bodyOf(
      'Aujourd’hui, la batterie perd un tiers de son autonomie.',
      'Les chevaux, eux, ne craignent rien.',
    ),
    tags: ['Recharge rapide'],
  });
  moveClock(-2 * 60_000);
  await published({
    title: EYE,
    standfirst: 'Ce que voit un satellite.',
    body: bodyOf('Un cyclone se forme en mer.'),
  });
  moveClock(-60_000);
  await published({
    title: TRAIN,
    standfirst: '',
    body: bodyOf('On y dort. La recharge des téléphones est possible, et rapide parfois.'),
    sources: [
      { publisher: 'La Gazette du rail', title: 'Bilan', url: 'https://gazette.example/', readOn: '' },
    ],
  });
  moveClock(0);
}

const FOUND: [string, string[]][] = [
  ['electrique', [CAR]],
  ['ÉLECTRIQUE', [CAR]],
  ['l’électrique', [CAR]],
  ["l'electrique", [CAR]],
  ['l electrique', [CAR]],
  ['électriq', [CAR]],
  ['électriques', [CAR]],
  ['voiture', [CAR]],
  ['voiture familiale', [CAR]],
  ['familiale voiture', [CAR]],
  ['"voitures familiales"', [CAR]],
  ['«\u00a0voiture familiale\u00a0»', [CAR]],
  ['"familiales voitures"', []],
  // A phrase does not go from one text into the next.
  ['“hiver Des voitures”', []],
  ['cheval', [CAR]],
  ['aujourd’hui', [CAR]],
  ['autonomie de la batterie', [CAR]],
  ['oeil', [EYE]],
  ['œil', [EYE]],
  ['cyclones', [EYE]],
  ['gazette du rail', [TRAIN]],
  // The name of a tag counts for more than a word of the body, though the article is older.
  ['recharge', [CAR, TRAIN]],
  ['"recharge rapide"', [CAR]],
  ['bat', [CAR]],
  ['ba', []],
  ['voiture cyclone', []],
];

test('readers find articles by any form of their words, by phrases, and by the beginning of the last word', async () => {
  await threeArticles();
  const found: [string, string[]][] = [];
  for (const [q] of FOUND) found.push([q, await titles(q)]);
  expect(found).toEqual(FOUND);
});

test('what says more about an article stands first; the newest first where that is asked for', async () => {
  const ago = (minutes: number, change: Partial<DraftInput>) => {
    moveClock(-minutes * 60_000);
    return published({ standfirst: '', ...change });
  };
  await ago(40, { title: 'Le tramway arrive', body: bodyOf('Demain.') });
  await ago(30, { title: 'Dans la ville', standfirst: 'Le tramway arrive.', body: bodyOf('Demain.') });
  await ago(20, { title: 'Des rails', body: bodyOf('Un tramway, deux tramways, trois tramways.') });
  await ago(10, { title: 'La place', body: bodyOf('On y voit passer un tramway.') });
  moveClock(0);
  const best = ['Le tramway arrive', 'Dans la ville', 'Des rails', 'La place'];
  expect(await titles('tramway')).toEqual(best);
  expect(await titles({ q: 'tramway', sort: 'date' })).toEqual([...best].reverse());
  expect(await titles('tram')).toEqual(best);
});

test('twenty a page, and words marked in titles and around what was found, as they are written', async () => {
  const long = 'On a mesuré. '.repeat(40);
  const body = bodyOf(`${long}Par −10 °C, l’Électricité coûte cher <b>à l’électrique</b>. ${long}`, 'Fin.');
  for (let n = 0; n < 21; n++) await published({ title: `L’électrique n° ${n + 1}`, standfirst: '', body });
  const first = await find('"coute cher" electriques');
  expect(first).toMatchObject({ total: 21, isMore: false, page: 1, pages: 2 });
  expect(first.hits).toHaveLength(20);
  expect(marked(first.hits[0]?.title ?? [])).toMatch(/^L’\[électrique\] n° \d+$/);
  const excerpt = marked(first.hits[0]?.excerpt ?? []);
  expect(excerpt).toMatch(/^….*l’Électricité \[coûte cher\] <b>à l’\[électrique\]<\/b>\..*…$/);
  expect(excerpt.length).toBeLessThan(300);
  expect((await find({ q: 'electrique', page: '2' })).hits).toHaveLength(1);
  expect((await find({ q: 'electrique', page: '99' })).page).toBe(2);
  expect((await find({ q: 'electrique', page: 'x' })).page).toBe(1);
});

test('a word that nobody wrote leads to the one that is meant, if that is found', async () => {
  await threeArticles();
  expect(await find('cyclnoe satelite')).toMatchObject({ total: 0, suggestion: 'cyclone satellite' });
  expect(await find('Éléctirque')).toMatchObject({ total: 0, suggestion: 'electrique' });
  expect((await find('cyclnoe batterie')).suggestion).toBeUndefined();
  expect((await find('zzzzzz')).suggestion).toBeUndefined();
});
