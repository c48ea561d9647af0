import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BodyNode } from '../../lib/articles/body/check-body';
import { compareBodies } from '../../lib/articles/compare/bodies';
import type { Piece } from '../../lib/articles/compare/schema';
import { compareStrings } from '../../lib/articles/compare/words';

const text = (words: string, ...marks: string[]): BodyNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
});
const p = (...content: (string | BodyNode)[]): BodyNode => ({
  type: 'paragraph',
  content: content.map((part) => (typeof part === 'string' ? text(part) : part)),
});
const doc = (...content: BodyNode[]): BodyNode => ({ type: 'doc', content });
const item = (words: string): BodyNode => ({ type: 'listItem', content: [p(words)] });
const SIGNS = { same: '', added: '+', removed: '-', marked: '*' };
const said = (pieces: Piece[]) => pieces.map(({ kind, text }) => SIGNS[kind] + text).join('|');
const rows = (before: BodyNode, after: BodyNode) =>
  compareBodies(before, after).map(({ kind, pieces, facts }) => {
    const changed = facts.map((fact) => `${fact.name} ${said(fact.pieces)}`);
    return [kind, said(pieces), ...changed].join(' / ');
  });

describe('two bodies compared', () => {
  const heading = (level: number): BodyNode => ({
    type: 'heading',
    attrs: { level },
    content: [text('Le froid')],
  });
  const picture = (attrs: object): BodyNode => ({
    type: 'picture',
    attrs: { media: 'a', alt: 'Une rue', ...attrs },
  });
  const list = (type: string, ...words: string[]): BodyNode => ({ type, content: words.map(item) });
  const link = (href: string): BodyNode => ({
    type: 'text',
    text: 'ici',
    marks: [{ type: 'link', attrs: { href } }],
  });
  const long = 'Il faisait très froid ce matin sur le quai';
  test.each<[string, BodyNode[], BodyNode[], string[]]>([
    ['a word', [p('Il faisait froid.')], [p('Il faisait chaud.')], ['changed / Il faisait |-froid|+chaud|.']],
    [
      'a paragraph more',
      [p('Un'), p('Deux')],
      [p('Un'), p('Neuf'), p('Deux')],
      ['same / Un', 'added / +Neuf', 'same / Deux'],
    ],
    ['a paragraph less', [p('Un'), p('Deux')], [p('Deux')], ['removed / -Un', 'same / Deux']],
    [
      'one rewritten beside one that is new',
      [p(long)],
      [p('Tout autre chose'), p(`${long} gris`)],
      ['added / +Tout autre chose', `changed / ${long}|+ gris`],
    ],
    [
      'a paragraph that moved',
      [p('Un'), p('Deux'), p('Trois')],
      [p('Deux'), p('Trois'), p('Un')],
      ['moved / Un', 'same / Deux', 'same / Trois', 'moved / Un'],
    ],
    ['bold', [p('très froid')], [p('très ', text('froid', 'bold'))], ['changed / très |*froid']],
    ['where a link leads', [p(link('/a'))], [p(link('/b'))], ['changed / *ici']],
    ['the level of a heading', [heading(2)], [heading(3)], ['changed / Le froid / level -2|+3']],
    [
      'a paragraph that became a heading',
      [p('Le froid')],
      [heading(2)],
      ['changed / Le froid / kind -paragraph|+heading / level +2'],
    ],
    ['another picture', [picture({})], [picture({ media: 'b' })], ['changed /  / media -a|+b']],
    [
      'the description of a picture',
      [picture({})],
      [picture({ alt: 'Une rue grise' })],
      ['changed /  / alt Une rue|+ grise'],
    ],
    [
      'a list',
      [list('bulletList', 'Un', 'Deux')],
      [list('bulletList', 'Un', 'Deux', 'Trois')],
      ['changed / • Un\n• Deux|+\n• Trois'],
    ],
    ['a space', [p('Bonjour !')], [p('Bonjour\u202f!')], ['changed / Bonjour|- |+\u202f|!']],
  ])('tell %s', (_what, before, after, expected) => {
    expect(rows(doc(...before), doc(...after))).toEqual(expected);
  });

  test('have every word of both, whatever they are, and come from and lead to every block', () => {
    const block = fc.oneof(
      fc
        .array(fc.constantFrom('le', 'froid', ' ', '\u00a0', 'é', '😀', 'mord'), { maxLength: 6 })
        .map((words) => p(words.join('') || 'x')),
      fc.constant(picture({})),
      fc.constant(list('bulletList', 'a', 'b')),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 7 }), fc.array(block, { maxLength: 7 }), (before, after) => {
        const changes = compareBodies(doc(...before), doc(...after));
        expect(changes.flatMap((change) => change.before ?? [])).toEqual(before);
        expect(changes.flatMap((change) => change.after ?? [])).toEqual(after);
      }),
    );
  });

  test('that are huge and share nothing are compared in good time', () => {
    const huge = (seed: string) =>
      doc(...Array.from({ length: 2_000 }, (_, n) => p(`${seed}${n} `.repeat(20))));
    const began = performance.now();
    compareBodies(huge('a'), huge('b'));
    compareStrings('a b '.repeat(100_000), 'c d '.repeat(100_000));
    expect(performance.now() - began).toBeLessThan(8_000);
  });
});
