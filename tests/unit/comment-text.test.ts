import { describe, expect, test } from 'vitest';
import { initialsOf } from '../../components/comments/avatar';
import { blocksOf } from '../../components/comments/comment-text';

const plain = (text: string) =>
  blocksOf(text).map(({ kind, lines }) => [
    kind,
    lines.map((line) => line.map((piece) => piece.text).join('')),
  ]);
const links = (text: string) =>
  blocksOf(text).flatMap(({ lines }) =>
    lines.flatMap((line) => line.flatMap((piece) => ('link' in piece ? piece.link : []))),
  );

describe('the text of a comment', () => {
  test('is paragraphs, line breaks and quotations', () => {
    expect(plain('Un\ndeux\n\ntrois\n> cité\n>  encore\nfin')).toEqual([
      ['paragraph', ['Un', 'deux']],
      ['paragraph', ['trois']],
      ['quotation', ['cité', ' encore']],
      ['paragraph', ['fin']],
    ]);
    expect(plain('')).toEqual([]);
    expect(plain('\n\n \n>')).toEqual([]);
  });

  test('has links for written-out http and https addresses, which show where they lead', () => {
    const text = 'Voir https://exemple.fr/a?b=1, et http://exemple.fr. (https://exemple.fr/x)';
    expect(links(text)).toEqual(['https://exemple.fr/a?b=1', 'http://exemple.fr', 'https://exemple.fr/x']);
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT://exemple.fr/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'ftp://exemple.fr',
    '//exemple.fr',
    'exemple.fr',
    'a@exemple.fr mailto:a@exemple.fr',
    '<a href="x" onclick="y">',
  ])('has no link in %s', (text) => {
    expect(links(text)).toEqual([]);
    expect(plain(text)).toEqual([['paragraph', [text]]]);
  });

  test('loses no sign of what was written', () => {
    const text = '<b>x</b> & "y" \u202e‮ 👩‍🚒 https://exemple.fr/<script> fin';
    expect(plain(text)).toEqual([['paragraph', [text]]]);
  });

  test('is read in little time, however it is made', () => {
    const from = performance.now();
    for (const text of [
      'http://'.repeat(1400),
      '>'.repeat(10_000),
      'a@'.repeat(5000),
      'https://a.'.repeat(1000),
    ])
      blocksOf(text);
    expect(performance.now() - from).toBeLessThan(2000);
  });
});

test.each([
  ['Jean-Marc du 39', 'J3'],
  ['élodie', 'É'],
  ['Le dragon', 'LD'],
  ['★', '?'],
  ['', '?'],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
