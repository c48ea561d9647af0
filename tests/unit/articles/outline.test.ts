import { expect, test } from 'vitest';
import type { BodyNode } from '../../../lib/articles/body/check-body';
import { contentsOf, outlineOf } from '../../../lib/articles/body/outline';

const heading = (text: string, level = 2): BodyNode => ({
  type: 'heading',
  attrs: { level },
  ...(text !== '' && { content: [{ type: 'text', text }] }),
});
const words = (count: number): BodyNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text: 'mot '.repeat(count) }],
});
const body = (...content: BodyNode[]): BodyNode => ({ type: 'doc', content });
const idsOf = (...titles: string[]) =>
  outlineOf(body(...titles.map((one) => heading(one)))).map(({ id }) => id);

test.each([
  ['are the words of the heading', ['L’électrique à 30 000 €'], ['l-electrique-a-30-000-eur']],
  [
    'are unique where two headings are the same',
    ['Essai', 'Essai', 'Essai 2'],
    ['essai', 'essai-2', 'essai-2-2'],
  ],
  [
    'are there for a heading without a letter that an address has',
    ['القيادة', '☃'],
    ['section', 'section-2'],
  ],
  [
    'are none that the page has already',
    ['Comments', 'Comment form', 'Correction'],
    ['section-comments', 'section-comment-form', 'section-correction'],
  ],
  [
    'are cut between words',
    [`${'tres '.repeat(30)}long`],
    ['tres-tres-tres-tres-tres-tres-tres-tres-tres-tres-tres-tres'],
  ],
  ['are not given to what is empty', ['', 'Fin'], ['fin']],
])('the anchors of headings %s', (_, titles, ids) => {
  expect(idsOf(...titles)).toEqual(ids);
});

test('a table of contents is for what is long and has parts', () => {
  const four = ['A', 'B', 'C', 'D'].map((title) => heading(title));
  expect(contentsOf(body(...four, words(800))).map(({ text }) => text)).toEqual(['A', 'B', 'C', 'D']);
  expect(contentsOf(body(...four, words(100)))).toEqual([]);
  expect(contentsOf(body(...four.slice(1), words(800)))).toEqual([]);
  const many = four.flatMap((one) => [one, heading('a', 3), heading('b', 3), heading('c', 3)]);
  expect(contentsOf(body(...many, words(800))).map(({ level }) => level)).toEqual([2, 2, 2, 2]);
});
