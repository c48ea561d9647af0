import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { describe, expect, test } from 'vitest';
import { findPassages, passageAt } from '../../../components/admin/editor/notes/find-passage';
import { bodyExtensions } from '../../../lib/articles/body/extensions';
import { bodyOf } from '../../support/cast';

const schema = getSchema(bodyExtensions);
const docOf = (...paragraphs: string[]) => Node.fromJSON(schema, bodyOf(...paragraphs));

/** The passage of the nth of these words in a text. */
function noted(doc: Node, words: string, nth = 0) {
  const text = doc.textBetween(0, doc.content.size, '\n\n');
  let at = -1;
  for (let n = 0; n <= nth; n++) at = text.indexOf(words, at + 1);
  return passageAt(doc, { from: at + 1, to: at + 1 + words.length });
}

/** What stands before the passage as it is found in another text; undefined when it is gone. */
function foundIn(doc: Node, passage: ReturnType<typeof passageAt>) {
  const range = findPassages(doc, [{ ...passage, id: 'note' }]).get('note');
  return range && `${doc.textBetween(0, range.from, '|')}[${doc.textBetween(range.from, range.to, '|')}]`;
}

const before = docOf('Le pain est cuit.', 'Le pain est bon.');

describe('the passage of a note', () => {
  test.each([
    ['the same text', before, 'pain', 1, 'Le pain est cuit.|Le [pain]'],
    [
      'text put before',
      docOf('Ah !', 'Le pain est cuit.', 'Le pain est bon.'),
      'cuit',
      0,
      'Ah !|Le pain est [cuit]',
    ],
    ['another order', docOf('Le pain est bon.', 'Le pain est cuit.'), 'pain est bon', 0, 'Le [pain est bon]'],
    ['the first of two taken away', docOf('Rien.', 'Le pain est bon.'), 'pain', 1, 'Rien.|Le [pain]'],
    [
      'two paragraphs',
      docOf('X', 'Le pain est cuit.', 'Le pain est bon.'),
      'cuit.',
      0,
      'X|Le pain est [cuit.]',
    ],
    ['signs of two units', docOf('🥖 Le pain est cuit.'), 'cuit', 0, '🥖 Le pain est [cuit]'],
    ['the passage taken away', docOf('Le gâteau est bon.'), 'pain', 0, undefined],
    ['an empty text', docOf(), 'pain', 0, undefined],
  ] as const)('in %s', (_what, after, words, nth, found) => {
    expect(foundIn(after, noted(before, words, nth))).toBe(found);
  });

  test('of nothing chosen is the whole article', () => {
    expect(passageAt(before, { from: 3, to: 3 })).toEqual({ quote: '', before: '', after: '' });
    expect(foundIn(before, { quote: '', before: '', after: '' })).toBeUndefined();
  });

  test('goes over the end of a paragraph', () => {
    const passage = passageAt(before, { from: 13, to: 27 });
    expect(passage.quote).toBe('cuit.\nLe pain');
    expect(foundIn(before, passage)).toBe('Le pain est [cuit.|Le pain]');
  });
});
