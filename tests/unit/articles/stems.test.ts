import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords, stemOf } from '../../../lib/articles/search/stems';
import { vocabulary } from '../../bench/search/corpus';

/** What marks the words of a text leaves out those whose first letter nothing has that was looked for. */

test('a stem begins with the first letter of its word, in both languages', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aeiouybcdglmnrstw-'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.oneof(letters, fc.constantFrom(...vocabulary)), (written) => {
      for (const word of plainWords(written)) {
        for (const language of ['fr', 'en'] as const)
          expect(stemOf(word, language).charAt(0)).toBe(word.charAt(0));
        if (/^[a-z]/i.test(written)) expect(plainWords(written)[0]?.charAt(0)).toBe(written.charAt(0));
      }
    }),
    { numRuns: 5_000 },
  );
});
