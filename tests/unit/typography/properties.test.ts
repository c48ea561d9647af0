import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBody } from '../../../lib/articles/body/check-body';
import { textOf } from '../../../lib/articles/body/walk-body';
import { applyChanges } from '../../../lib/typography/changes';
import { correctText } from '../../../lib/typography/correct';
import { correctDocument, correctedDocument, type TreeNode } from '../../../lib/typography/correct-document';

/** Whatever is written, the rules of French only ever touch signs and spaces, and have their say once. */

const corrected = (text: string, language = 'fr') => applyChanges(text, correctText(text, language));

const signs = [
  ...'"\'«»“”‹›:;!?.…-–—()[]/%€$°x×<>,',
  '...',
  '--',
  '<<',
  '>>',
  ' ',
  ' ',
  '  ',
  '\u00a0',
  '\u202f',
  '\n',
];
const words = [
  ...'aéœLJ',
  'n°',
  'M.',
  'Mme',
  "l'",
  'mars',
  'km',
  '%',
  '3',
  '12',
  '500',
  '30 000',
  '0x1F',
  '😀',
  'e\u0301',
  '\ufffc',
];
const address = fc.constantFrom(
  'https://exemple.fr/a?b=c:d;e',
  'http://x.fr/"',
  "jean.l'eau@exemple.fr",
  'mailto:a@b.fr?subject=x',
  'exemple.fr/page?a=1',
  'ftp://h/4x4',
);
const text = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.constantFrom(...words)), { maxLength: 24 })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
);

/** What is left of a text without what may be changed. */
const bare = (value: string) => value.replaceAll('×', 'x').replace(/[ \u00a0\u202f\u2009"'’«»“”<>.…–-]/g, '');

describe('in French, a text that is corrected', () => {
  test.each(['fr', 'fr-CA'])('is not corrected again (%s)', (language) => {
    fc.assert(
      fc.property(anyText, (value) => {
        const once = corrected(value, language);
        expect(corrected(once, language)).toBe(once);
      }),
      { numRuns: 1500 },
    );
  });

  test('has the letters, digits and other signs that it had, in their order', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        expect(bare(corrected(value))).toBe(bare(value));
      }),
      { numRuns: 1500 },
    );
  });

  test('says of each change what stood there, and each can be left alone', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 30 }), (value, left) => {
        const changes = correctText(value, 'fr');
        for (const { at, before, after } of changes) {
          expect(value.slice(at, at + before.length)).toBe(before);
          expect(before).not.toBe(after);
        }
        const some = changes.filter((_, n) => n !== left);
        expect(bare(applyChanges(value, some))).toBe(bare(value));
      }),
      { numRuns: 1000 },
    );
  });

  test('has the addresses that it had', () => {
    fc.assert(
      fc.property(text, address, text, (before, url, after) => {
        const whole = `${before} ${url} ${after}`;
        expect(corrected(whole)).toContain(url.replace(/"$/, ''));
      }),
      { numRuns: 1000 },
    );
  });
});

test('a text of another language is as it was', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('en', 'de', 'frp', ''), (value, language) => {
      expect(correctText(value, language)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const marks = fc.constantFrom([], [{ type: 'bold' }], [{ type: 'code' }], [{ type: 'italic' }]);
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constant('text'), text: text.filter((value) => value !== ''), marks }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' }) },
);
const paragraph = fc.record({
  type: fc.constant('paragraph'),
  content: fc.array(piece, { minLength: 1, maxLength: 5 }),
});
const code = text
  .filter((value) => value !== '')
  .map((value) => ({ type: 'codeBlock', content: [{ type: 'text', text: value }] }));
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 1, arbitrary: code },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('quote'),
      attrs: fc.record({ speaker: text }),
      content: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
    }),
  },
);
const document = fc.array(block, { minLength: 1, maxLength: 4 }).map((content) => ({ type: 'doc', content }));

describe('a document that is corrected', () => {
  const withCorrections = (input: TreeNode) => correctedDocument(input, correctDocument(input, 'fr'));
  const codeOf = (node: TreeNode): string[] =>
    node.type === 'codeBlock' || node.marks?.some(({ type }) => type === 'code')
      ? [node.text ?? node.content?.map(({ text: line }) => line).join('') ?? '']
      : (node.content ?? []).flatMap(codeOf);

  test('is not corrected again, still one of our documents, with its code and its letters', () => {
    fc.assert(
      fc.property(document, (input) => {
        const body = checkBody(input);
        if (body === undefined) return fc.pre(false);
        const once = withCorrections(body);
        expect(checkBody(once)).toBeDefined();
        expect(correctDocument(once, 'fr')).toEqual([]);
        expect(codeOf(once).join('')).toBe(codeOf(body).join(''));
        expect(bare(textOf(once as never)).replace(/\n/g, '')).toBe(bare(textOf(body)).replace(/\n/g, ''));
      }),
      { numRuns: 300 },
    );
  });
});
