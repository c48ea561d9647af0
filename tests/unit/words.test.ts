import { describe, expect, test } from 'vitest';
import { slugOf } from '../../lib/slug';
import { longDate, longDateTime } from '../../lib/words/dates';
import { wordsOf } from '../../lib/words/dictionary';

describe('an address made from a title', () => {
  test.each([
    ['L’électrique à 30\u202f000\u00a0€', 'l-electrique-a-30-000-eur'],
    ["L'Œuvre & l'âne", 'l-oeuvre-et-l-ane'],
    ['« Ça » : où ? là !', 'ca-ou-la'],
    ['100 % français', '100-pour-cent-francais'],
    ['Ærøskøbing, Straße, Łódź', 'aeroskobing-strasse-lodz'],
    ['  -- Déjà -- vu --  ', 'deja-vu'],
    ['日本語', ''],
    ['', ''],
  ])('%s becomes %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  test('is at most 80 characters long and ends with a whole word', () => {
    const slug = slugOf('anticonstitutionnellement '.repeat(10));
    expect(slug).toBe('anticonstitutionnellement-anticonstitutionnellement-anticonstitutionnellement');
    expect(slugOf('a'.repeat(200))).toHaveLength(80);
  });
});

describe('a time is written', () => {
  const french = { language: 'fr', timeZone: 'Europe/Paris' } as const;
  test.each([
    ['2026-11-23T13:05:00Z', '23\u00a0novembre 2026 à 14\u00a0h\u00a005'],
    ['2026-06-30T22:00:00Z', '1er\u00a0juillet 2026 à 0\u00a0h\u00a000'],
    // The hour that comes twice on the last Sunday of October, and the one that is missing in March.
    ['2026-10-25T00:30:00Z', '25\u00a0octobre 2026 à 2\u00a0h\u00a030'],
    ['2026-10-25T01:30:00Z', '25\u00a0octobre 2026 à 2\u00a0h\u00a030'],
    ['2026-03-29T01:00:00Z', '29\u00a0mars 2026 à 3\u00a0h\u00a000'],
  ])('%s as %s in Paris', (at, words) => {
    expect(longDateTime(new Date(at), french)).toBe(words);
  });

  test('in English, in another zone', () => {
    const style = { language: 'en', timeZone: 'America/Montreal' } as const;
    expect(longDate(new Date('2026-11-24T03:00:00Z'), style)).toBe('23 November 2026');
  });
});

/** Every sentence of a dictionary by its place; functions with none, one, two and many. */
function sentences(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const place = `${path}${key}`;
    if (typeof value === 'string') return [[place, value]];
    if (typeof value !== 'function') return sentences(value as object, `${place}.`);
    return [0, 1, 2, 1234].map((count) => [`${place}(${count})`, String(value(count, count + 1, 'x'))]);
  });
}

describe('the dictionaries', () => {
  const [fr, en] = [sentences(wordsOf('fr')), sentences(wordsOf('en'))];

  test('have the same sentences, none empty and none with a hole', () => {
    expect(en.map(([place]) => place)).toEqual(fr.map(([place]) => place));
    expect([...fr, ...en].filter(([, words]) => /^\s*$|undefined|NaN|null|\[object/.test(words))).toEqual([]);
  });

  /** What both languages say in the same words. */
  const SHARED =
    /^(?:Articles?|Code|Description|Page \d+.*|Pages|Source \d+|Sources|Administration|Menu|Table|\d+ articles?|Image \d+.*)$/;

  test('are not left in French: an English sentence is the same only where both languages say it so', () => {
    const french = new Map(fr);
    const same = en.filter(([place, words]) => french.get(place) === words && !SHARED.test(words));
    expect(same).toEqual([]);
  });

  test('have no French in an English sentence, and no English in a French one', () => {
    const foreign = (list: [string, string][], words: RegExp) =>
      list.filter(([, sentence]) => words.test(sentence));
    expect(foreign(en, /\b(?:votre|vous|les|des|une|est|pas|pour)\b|[«»œ]/i)).toEqual([]);
    expect(foreign(fr, /\b(?:the|your|you|is|not|please|with|this)\b/i)).toEqual([]);
  });

  test('write French as the press does', () => {
    const wrong = fr.filter(([, words]) =>
      // A plain space before a double sign, a guillemet that lets go, a typewriter's apostrophe, three dots,
      // a number that may part from its thousands or its unit.
      /[\p{L}\d»)] [:;!?»]|« |[\p{L}]'\p{L}|\.\.\.|\d (?:\d{3}|Mo|Ko|min|h|%|€|mégapixels|commentaires?)(?!\p{L})/u.test(
        words.replace(/https?:\S+|npm run .*/g, ''),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('count right', () => {
    const { title } = wordsOf('fr').comments;
    expect([0, 1, 2, 1234].map(title)).toEqual([
      'Aucun commentaire',
      '1\u00a0commentaire',
      '2\u00a0commentaires',
      '1\u202f234\u00a0commentaires',
    ]);
  });
});
