import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allOf, chosenText, firstChoices, passagesOf } from '../../components/admin/editor/conflict/choices';
import type { WrittenText } from '../../components/admin/editor/state/draft-form';
import { bodyOf } from '../support/cast';

const names = { categories: [], authors: [] };
const written = (title: string, ...paragraphs: string[]): WrittenText => ({
  form: {
    ...{ title, standfirst: '', slug: '', sources: [], categoryIds: [], authorIds: [], tags: [] },
    ...{ lead: null, metaTitle: '', metaDescription: '', commentsOpen: true },
  },
  body: bodyOf(...paragraphs),
});
const textOf = ({ form, body }: WrittenText) => [
  form.title,
  ...(body.content ?? []).map((block) => block.content?.[0]?.text),
];

test('of two texts one can take all of either, whatever they are', () => {
  const words = fc.constantFrom('un', 'deux', 'trois', 'le froid mord', 'le froid revient', 'la neige');
  const any = fc.tuple(words, fc.array(words, { minLength: 1, maxLength: 6 }));
  fc.assert(
    fc.property(any, any, fc.option(any), ([a, as], [b, bs], c) => {
      const [theirs, mine] = [written(a, ...as), written(b, ...bs)];
      const base = c === null ? null : written(c[0], ...c[1]);
      const met = passagesOf(theirs, mine, base, names);
      expect(textOf(chosenText(theirs, mine, met, allOf(met.passages, 'mine')))).toEqual(textOf(mine));
      expect(textOf(chosenText(theirs, mine, met, allOf(met.passages, 'theirs')))).toEqual(textOf(theirs));
    }),
  );
});

test('before anybody chooses, each passage is taken from who alone changed it, and mine where both did', () => {
  const base = written('Neige', 'Un matin blanc.', 'Les trains roulent.', 'Une ligne de trop.', 'Fin.');
  const mine = written('Neige', 'Un matin très blanc.', 'Les trains roulent peu.', 'Fin.', 'Une suite.');
  const theirs = written(
    'La neige tient',
    'Un matin blanc.',
    'Les trains roulent bien.',
    'Une ligne de trop.',
    'Fin. Vraiment.',
  );
  const met = passagesOf(theirs, mine, base, names);
  expect(met.passages.map(({ who }) => who)).toEqual(['theirs', 'mine', 'both', 'mine', 'theirs', 'mine']);
  expect(textOf(chosenText(theirs, mine, met, firstChoices(met.passages)))).toEqual([
    'La neige tient',
    'Un matin très blanc.',
    'Les trains roulent peu.',
    'Fin. Vraiment.',
    'Une suite.',
  ]);
});
