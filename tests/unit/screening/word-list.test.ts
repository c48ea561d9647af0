import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../lib/comments/screening/fold';
import { findWords } from '../../../lib/comments/screening/word-list';
import { timeOf } from '../../support/time-of';

const LIST = ['press', 'casino', 'viagr*', 'gros lot', 'crédit rapid*', 'mal', '🍆', 'élu', '€€€'];

describe('the words of a list', () => {
  test.each<[string, string[]]>([
    ['La press.', ['press']],
    ['PRESS!', ['press']],
    ['WordPress, presse, empress, press3', []],
    ['Word\u200bPress', []],
    ['Un casíno', ['casino']],
    ['Un cаsinо (Cyrillic)', ['casino']],
    ['ｃａｓｉｎｏ', ['casino']],
    ['c̷̛a̵s̴i̶n̸o̷', ['casino']],
    ['ca\u00adsi\u200bno', ['casino']],
    ['\u202ecasino\u202c', ['casino']],
    ['c4s1n0', ['casino']],
    ['c@$in0', ['casino']],
    ['casino@exemple.fr', ['casino']],
    ['c.a.s.i.n.o', ['casino']],
    ['le c a s i n o en ligne', ['casino']],
    ['c - a - s - i - n - o', ['casino']],
    ['à c★a★s★1★n★0', ['casino']],
    ['c\na\ns\ni\nn\no', ['casino']],
    ['c a s i n', []],
    ['casinos', []],
    ['🎰casino🎰', ['casino']],
    ['l’élu, l’ELU', ['élu']],
    ['viagra', ['viagr*']],
    ['viagr', ['viagr*']],
    ['v i a g r a', ['viagr*']],
    ['xviagra', []],
    ['Le gros lot !', ['gros lot']],
    ['gros\u00a0lot, gros-lot, GROS\nLOT', ['gros lot']],
    ['gros beau lot', []],
    ['grosse lot', []],
    ['Crédits rapides', []],
    ['Credit RAPIDEMENT accordé', ['crédit rapid*']],
    ['m a l', []],
    ['au mois de mai', []],
    ['ma1', ['mal']],
    ['bien🍆', ['🍆']],
    ['des €€€ !', ['€€€']],
    ['€ €', []],
    ['Mal, press et CASINO', ['press', 'casino', 'mal']],
    ['', []],
    ['\u3164', []],
  ])('in « %s »: %j', (text, words) => {
    expect(findWords(text, LIST)).toEqual(words);
  });

  test('that are empty or made of signs for the search are found in nothing', () => {
    for (const text of ['', 'x', '.*', 'aaaa', '***']) {
      expect(findWords(text, ['', '*', '**', ' ', '\u3164', '\u200b*'])).toEqual([]);
      expect(findWords(text, [])).toEqual([]);
    }
    expect(findWords('a (b+', ['(b+'])).toEqual(['(b+']);
  });

  test('in their disguise in the list are found without it, as in the text', () => {
    for (const text of ['c4sino', 'c@sino']) expect(findWords(text, ['c@sino'])).toEqual(['c@sino']);
  });

  test('never make it throw, whatever text and list are', () => {
    const any = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(any, fc.array(any, { maxLength: 8 }), (text, list) => {
        for (const word of findWords(text, list)) expect(list).toContain(word);
      }),
      { numRuns: 1_000 },
    );
  });

  test('are found wherever they stand between words of any text', () => {
    const any = fc.string({ unit: 'grapheme', maxLength: 60 });
    const border = fc.constantFrom(' ', '\n', '. ', ' — ', ' « ', '\u00a0', '! ');
    fc.assert(
      fc.property(
        any,
        border,
        fc.constantFrom('casino', 'Gros lot', 'ÉLU'),
        border,
        any,
        (a, b, word, c, d) => {
          expect(findWords(`${a}${b}${word}${c}${d}`, LIST).map(fold)).toContain(fold(word));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('are never found in the middle of a longer word', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdeimnoprstu'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        expect(findWords(`${before}casino${after}`, LIST)).toEqual([]);
      }),
    );
  });
});

describe('the search in a text', () => {
  const list = Array.from(
    { length: 2_000 },
    (_, n) => `mot${n.toString(36)}${['', '*', ' suite', 'bonus'][n % 4]}`,
  );
  const twice = [...list, ...list.map((word) => `autre${word}`)];

  const hostile: [string, (n: number) => string][] = [
    ['words', (n) => 'un mot1a bien long, '.repeat(n / 20)],
    ['letters that stand alone', (n) => 'a '.repeat(n / 2)],
    ['digits as letters', (n) => 'c4s1n0 m0t1a '.repeat(n / 13)],
    ['one long word', (n) => 'a'.repeat(n)],
    ['signs', (n) => '@$'.repeat(n / 2)],
    ['marks', (n) => `a${'\u0300\u0323'.repeat(n / 2)}`],
  ];

  test.each(hostile)('takes a time that grows with the text: %s', (_, text) => {
    const [once, fourfold] = [text(10_000), text(40_000)];
    findWords('', list);
    expect(timeOf(() => findWords(fourfold, list))).toBeLessThan(
      timeOf(() => findWords(once, list)) * 10 + 20,
    );
  });

  test('takes no longer with twice the list, which is prepared once', () => {
    const text = 'un mot1a bien long, '.repeat(500);
    for (const each of [list, twice]) findWords(text, each);
    expect(timeOf(() => findWords(text, twice))).toBeLessThan(timeOf(() => findWords(text, list)) * 3 + 5);
  });

  test('is not drawn out by a list of much the same', () => {
    const same = [
      'a '.repeat(50),
      'a'.repeat(100),
      ...Array.from({ length: 100 }, (_, n) => `${'a'.repeat(n)}*`),
    ];
    const text = (n: number) => 'a '.repeat(n / 2);
    const [once, fourfold] = [text(10_000), text(40_000)];
    expect(timeOf(() => findWords(fourfold, same))).toBeLessThan(
      timeOf(() => findWords(once, same)) * 10 + 20,
    );
  });
});
