import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterWords } from '../../../lib/comments/screening/filter-words';
import type { Finding } from '../../../lib/comments/screening/phase';
import { filter } from '../../../lib/comments/screening/phases/filter';
import { candidate } from '../../support/candidate';
import { timeOf } from '../../support/time-of';

describe('the words of the filter', () => {
  test.each<[string, string[]]>([
    ['Un Cаsino, un CASINO à Évian', ['casino', 'evian']],
    ['c’est bien', ['est', 'bien']],
    ['en 2026, au 0612345678, lot12345 et 12 34', ['2026']],
    ['Écrire à jeanne.martin@exemple.fr ou <JEAN@exemple.fr>.', ['ecrire']],
    ['jeanne＠exemple.fr, jeanne @ exemple.fr, jeanne (@) exemple.fr', []],
    ['https://www.exemple.fr/jeanne?jeton=abc voir', ['host:exemple.fr', 'voir']],
    ['hxxp://mal.example et mal.bet', ['host:mal.example', 'host:mal.bet']],
    ['http://jeanne@exemple.fr', []],
    ['http://0612345678.fr', []],
    [`${'a'.repeat(40)} ${'b'.repeat(41)}`, ['a'.repeat(40)]],
    ['', []],
  ])('of « %s » are %j', (text, words) => {
    expect(filterWords(text)).toEqual(words);
  });

  test('are 150 at most, taken from the whole text', () => {
    const many = Array.from({ length: 3_000 }, (_, n) => `mot${n}`);
    const words = filterWords(many.join(' '));
    expect(words).toHaveLength(150);
    for (const from of [0, 1_000, 2_000]) {
      const part = new Set(many.slice(from, from + 1_000));
      expect(words.filter((word) => part.has(word)).length).toBeGreaterThan(40);
    }
  });

  test('are, for any text, the same of each kind: short, once, without an @ or a long number', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('@', ' ', 'a@b.fr', 'http://', '＠', '123456', '.fr', '/', 'mot'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const words = filterWords(text);
        expect(words.length).toBeLessThanOrEqual(150);
        expect(new Set(words).size).toBe(words.length);
        expect(words).toEqual(filterWords(text));
        for (const word of words) {
          expect(word).not.toMatch(/@|\p{N}{5}|^$|\s/u);
          expect([...word].length).toBeLessThanOrEqual(85);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('are found in a time that grows with the text', () => {
    const text = (n: number) => 'un mot a@b.fr http://a.fr/x @ '.repeat(n);
    const [once, fourfold] = [text(300), text(1_200)];
    expect(timeOf(() => filterWords(fourfold))).toBeLessThan(timeOf(() => filterWords(once)) * 10 + 20);
  });
});

/** A filter that was taught these comments. */
function taught(ham: string[], spam: string[]) {
  const known = new Map([['', { ham: ham.length, spam: spam.length }]]);
  const teach = (text: string, kind: 'ham' | 'spam') => {
    for (const word of filterWords(text)) {
      const counts = known.get(word) ?? { ham: 0, spam: 0 };
      known.set(word, { ...counts, [kind]: counts[kind] + 1 });
    }
  };
  for (const text of ham) teach(text, 'ham');
  for (const text of spam) teach(text, 'spam');
  return (body: string): Finding => {
    const asked = ['', ...filterWords(body)].flatMap((word) => {
      const counts = known.get(word);
      return counts === undefined ? [] : [[word, counts] as const];
    });
    return filter.look(candidate({ body, known: { words: new Map(asked) } })) as Finding;
  };
}

const subjects = ['batterie', 'voiture', 'hiver', 'recharge', 'autonomie', 'trajet', 'route', 'froid'];
const lures = ['casino', 'bonus', 'jackpot', 'gratuit', 'mise', 'gagner', 'argent', 'cliquez'];
const sentences = (words: string[], count: number) =>
  Array.from({ length: count }, (_, n) =>
    ['pour', ...[0, 1, 3].map((k) => words[(n + k) % words.length]), 'avec'].join(' '),
  );

describe('the filter', () => {
  const look = taught(sentences(subjects, 40), sentences(lures, 30));

  test('tells spam from what readers write, after it has learnt', () => {
    const spam = look('Un casino, un bonus, un jackpot gratuit : cliquez pour gagner');
    expect(spam.verdict).toBe('spam');
    expect(spam.saw?.count).toBeGreaterThanOrEqual(99);
    expect(spam.saw?.words).toHaveLength(5);
    expect(lures).toEqual(expect.arrayContaining(spam.saw?.words ?? []));
    const ham = look('Ma voiture perd de l’autonomie sur la route par grand froid');
    expect(ham.verdict).toBe('pass');
    expect(ham.saw?.count).toBeLessThan(10);
    expect(ham.saw?.words).toEqual([]);
  });

  test('sees through a disguise', () => {
    expect(look('C\u200basino, bоnus, ｊａｃｋｐｏｔ, gratuit').verdict).toBe('spam');
  });

  test('holds what it doubts, and lets no word alone decide', () => {
    expect(look('un casino').verdict).toBe('pass');
    expect(look('le bonus du casino').verdict).toBe('hold');
    expect(look('le bonus du casino, et la batterie, la voiture, l’hiver').verdict).toBe('pass');
  });

  test('does not know what it never read', () => {
    expect(look('Rien de tout cela')).toEqual({ verdict: 'pass', saw: { count: 50, words: [] } });
  });

  test('says nothing before it has learnt ten of each', () => {
    const text = 'casino bonus jackpot gratuit mise gagner';
    expect(taught(sentences(subjects, 9), sentences(lures, 10))(text)).toEqual({ verdict: 'pass' });
    expect(taught(sentences(subjects, 10), sentences(lures, 9))(text)).toEqual({ verdict: 'pass' });
    expect(taught(sentences(subjects, 10), sentences(lures, 10))(text).verdict).toBe('spam');
    expect(taught([], [])(text)).toEqual({ verdict: 'pass' });
  });

  test('is no less sure of spam where most comments are none', () => {
    const often = taught(sentences(subjects, 500), sentences(lures, 12));
    expect(often('casino bonus jackpot gratuit').verdict).toBe('spam');
    expect(often('batterie voiture hiver').verdict).toBe('pass');
  });

  test('is not won over by many words that it does not know', () => {
    const noise = Array.from({ length: 140 }, (_, n) => `inconnu${n}`).join(' ');
    expect(look(`casino bonus jackpot gratuit ${noise}`).verdict).toBe('spam');
  });

  test('says a percentage for any counts, also wrong ones', () => {
    const counts = fc.record({ ham: fc.nat(1_000), spam: fc.nat(1_000) });
    const words = fc.dictionary(fc.string({ maxLength: 8 }), counts);
    fc.assert(
      fc.property(words, (known) => {
        const map = new Map([...Object.entries(known), ['', { ham: 10, spam: 10 }] as const]);
        const { saw } = filter.look(candidate({ known: { words: map } })) as Finding;
        expect(saw?.count).toBeGreaterThanOrEqual(0);
        expect(saw?.count).toBeLessThanOrEqual(100);
        expect(saw?.words).not.toContain('');
      }),
    );
  });
});
