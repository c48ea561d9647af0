import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../lib/typography/changes';
import { correctPieces, correctText } from '../../../lib/typography/correct';
import { correctDocument, correctedDocument } from '../../../lib/typography/correct-document';
import { CASES } from './cases';

const corrected = (text: string, language = 'fr') => applyChanges(text, correctText(text, language));
/** `~` stands for U+00A0, `^` for U+202F. */
const signs = (text: string) => text.replaceAll('~', '\u00a0').replaceAll('^', '\u202f');

describe.each(Object.entries(CASES))('%s', (_kind, cases) => {
  test.each(cases)('%s', (before, after) => {
    expect(corrected(signs(before))).toBe(signs(after ?? before));
  });
});

test('there are no rules for other languages; Belgium and Switzerland write as France does', () => {
  for (const [before, after] of Object.values(CASES).flat()) {
    for (const language of ['en', 'de', 'frp', '']) expect(correctText(signs(before), language)).toEqual([]);
    for (const language of ['fr-FR', 'fr-BE', 'fr-CH']) {
      expect(corrected(signs(before), language)).toBe(signs(after ?? before));
    }
  }
});

test.each([
  ['Quoi ?', 'Quoi?'],
  ['Quoi^!', 'Quoi!'],
  ['Voici : oui', 'Voici~: oui'],
  ['"oui"', '«~oui~»'],
  ['30 000', '30~000'],
])('in Canada %s is %s', (before, after) => {
  expect(corrected(signs(before), 'fr-CA')).toBe(signs(after));
});

test('a change says where it is, what stood there, and by which rule', () => {
  expect(correctText("l'eau : 5%", 'fr')).toEqual([
    { at: 1, before: "'", after: '’', rule: 'apostrophe' },
    { at: 5, before: ' ', after: '\u00a0', rule: 'colon' },
    { at: 9, before: '', after: '\u00a0', rule: 'units' },
  ]);
});

test('quotes open in one piece and close in another; code is as it was', () => {
  const pieces = [
    { text: '"', isCode: false },
    { text: 'oui', isCode: false },
    { text: '" et ', isCode: false },
    { text: `a ? "b" : 'c'`, isCode: true },
    { text: ' !', isCode: false },
  ];
  const whole = pieces.map(({ text }) => text).join('');
  expect(applyChanges(whole, correctPieces(pieces, 'fr'))).toBe(signs(`«~oui~» et a ? "b" : 'c'^!`));
});

test('a document is corrected where readers read it, its marks, code and addresses kept', () => {
  const bold = [{ type: 'bold' }];
  const document = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Il dit "' },
          { type: 'text', text: 'oui', marks: bold },
          { type: 'text', text: '" !' },
        ],
      },
      { type: 'codeBlock', content: [{ type: 'text', text: `'a' ? "b" : c` }] },
      { type: 'picture', attrs: { media: 'x', alt: "L'eau", caption: "L'eau ?", decorative: false } },
      { type: 'embed', attrs: { url: "https://exemple.fr/l'eau", title: 'Un : deux' } },
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Un...' }] }] },
        ],
      },
    ],
  };
  const changes = correctDocument(document, 'fr');
  expect(changes.map(({ path, attribute, rule }) => [path.join('.'), attribute ?? '', rule])).toEqual([
    ['0', '', 'quotes'],
    ['0', '', 'quotes'],
    ['0', '', 'highSigns'],
    ['2', 'caption', 'apostrophe'],
    ['2', 'caption', 'highSigns'],
    ['3', 'title', 'colon'],
    ['4.0.0', '', 'ellipsis'],
  ]);
  expect(correctedDocument(document, changes).content).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Il dit «\u00a0' },
        { type: 'text', text: 'oui', marks: bold },
        { type: 'text', text: '\u00a0»\u202f!' },
      ],
    },
    document.content[1],
    { ...document.content[2], attrs: { ...document.content[2]?.attrs, caption: 'L’eau\u202f?' } },
    { ...document.content[3], attrs: { ...document.content[3]?.attrs, title: 'Un\u00a0: deux' } },
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Un…' }] }] },
      ],
    },
  ]);
});

test('an article of 10,000 words is read in a moment', () => {
  const line = `Il a dit : "C'est l'hiver !" et a payé 30 000 € pour 5 km, n° 12, le 3 mars... `;
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: line.repeat(5) }] };
  const document = { type: 'doc', content: Array.from({ length: 105 }, () => paragraph) };
  const times = Array.from({ length: 8 }, () => {
    const before = process.cpuUsage();
    correctDocument(document, 'fr');
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  // Milliseconds of the processor: the machine may do other things meanwhile.
  expect(Math.min(...times)).toBeLessThan(50);
});

test.each([
  ['letters and a sign', `${'a'.repeat(200_000)}@`],
  ['parts of a name', `${'a-'.repeat(100_000)}.fr/`],
  ['an address that ends in dots', `https://${'.'.repeat(100_000)}x`],
  ['products', `${'1×'.repeat(60_000)}a`],
  ['thousands', ` 1${' 000'.repeat(60_000)} 1`],
  ['quotes that open', `${' "a'.repeat(60_000)}${'»'.repeat(60_000)}`],
  ['quotes in pairs', '"a" '.repeat(40_000)],
  ['chevrons', '<<a'.repeat(60_000)],
  ['spaces', `${' '.repeat(200_000)}!`],
])('no text takes long: %s', (_what, text) => {
  const before = process.cpuUsage();
  correctText(text, 'fr');
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(1500);
});
