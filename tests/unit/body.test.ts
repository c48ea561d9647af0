import { describe, expect, test } from 'vitest';
import { type BodyNode, checkBody } from '../../lib/articles/body/check-body';
import { lacksAlt, mediaIdsOf, nodesOf, readingMinutes, textOf } from '../../lib/articles/body/walk-body';

const text = (value: string, ...marks: object[]) => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 && { marks }),
});
const p = (value: string, ...marks: object[]) => ({ type: 'paragraph', content: [text(value, ...marks)] });
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const link = (href: unknown) => ({ type: 'link', attrs: { href } });
const picture = { media: 'abcdefghijklmnop', alt: 'Un pain', caption: '', credit: '', decorative: false };

describe('a body is accepted', () => {
  const everything = doc(
    p('Paragraphe', { type: 'bold' }, { type: 'italic' }),
    { type: 'heading', attrs: { level: 2 }, content: [text('Titre')] },
    { type: 'heading', attrs: { level: 3 }, content: [text('Sous-titre')] },
    { type: 'bulletList', content: [{ type: 'listItem', content: [p('un')] }] },
    {
      type: 'orderedList',
      attrs: { start: 3, type: null },
      content: [{ type: 'listItem', content: [p('un')] }],
    },
    { type: 'quote', attrs: { speaker: 'Odile' }, content: [p('« Oui. »')] },
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [{ type: 'tableHeader', content: [p('a')] }] },
        { type: 'tableRow', content: [{ type: 'tableCell', content: [p('b')] }] },
      ],
    },
    { type: 'codeBlock', attrs: { language: 'xml' }, content: [text('<a>')] },
    { type: 'picture', attrs: picture },
    { type: 'embed', attrs: { url: 'https://vimeo.com/1', title: '' } },
    { type: 'editorsBox', attrs: { title: 'Notre avis', signature: 'par Odile' }, content: [p('Bien.')] },
    {
      type: 'correction',
      attrs: { date: '2026-03-12' },
      content: [text('Il y en a deux.', { type: 'bold' })],
    },
  );

  test('with every kind of node, and comes out as it went in when it is checked again', () => {
    const once = checkBody(everything);
    expect(once).toBeDefined();
    expect(checkBody(once)).toEqual(once);
  });

  test.each(['https://exemple.fr/', 'http://exemple.fr', 'mailto:a@b.fr', '/articles/x', '#ancre'])(
    'with a link to %s',
    (href) => {
      expect(checkBody(doc(p('x', link(href))))).toBeDefined();
    },
  );
});

describe('a body is refused', () => {
  let deep: unknown = p('x');
  for (let n = 0; n < 10_000; n++) deep = { type: 'quote', content: [deep] };
  const cell = (attrs: object) =>
    doc({
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs, content: [p('x')] }] }],
    });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', '<p>'],
    ['a list', []],
    ['something that is no document', p('x')],
    ['an unknown node', doc({ type: 'script', content: [text('alert(1)')] })],
    ['an unknown mark', doc(p('x', { type: 'onclick' }))],
    ['a heading of the first level', doc({ type: 'heading', attrs: { level: 1 }, content: [text('x')] })],
    ['a speaker that is an object', doc({ type: 'quote', attrs: { speaker: { a: 1 } }, content: [p('x')] })],
    ['a picture that is a path', doc({ type: 'picture', attrs: { ...picture, media: '../../etc/passwd' } })],
    ['an embed that is a script', doc({ type: 'embed', attrs: { url: 'javascript:alert(1)', title: '' } })],
    ['a correction of no day', doc({ type: 'correction', attrs: { date: '2026-02-30' } })],
    ['a correction of a script', doc({ type: 'correction', attrs: { date: '"><script>' } })],
    [
      'a correction with a table in it',
      doc({ type: 'correction', content: [{ type: 'table', content: [] }] }),
    ],
    ['a cell that spans a text', cell({ colspan: '"><script>', rowspan: 1 })],
    ['a cell that spans a million', cell({ colspan: 1_000_000, rowspan: 1 })],
    [
      'a list that begins nowhere',
      doc({ type: 'orderedList', attrs: { start: 'x' }, content: [{ type: 'listItem', content: [p('x')] }] }),
    ],
    ['a depth of 10,000', doc(deep)],
    ['five megabytes', doc(p('a'.repeat(5_000_000)))],
    ['a million nodes', { type: 'doc', content: Array.from({ length: 300_000 }, () => p('x')) }],
    ['half a sign', doc(p('\ud83d'))],
  ])('for %s', (_, body) => {
    expect(checkBody(body)).toBeUndefined();
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://a b',
    7,
    null,
    'x'.repeat(3000),
  ])('for a link to %j', (href) => {
    expect(checkBody(doc(p('x', link(href))))).toBeUndefined();
  });

  test('of what it does not know of a node it knows, nothing is kept', () => {
    const body = checkBody(
      doc({ ...p('x', { type: 'link', attrs: { href: '/a', onclick: 'x', class: 'y' } }), style: 'z' }),
    );
    expect(body).toEqual(doc(p('x', link('/a'))));
  });
});

test('the words, pictures and reading time of a body are found', () => {
  const body = checkBody(doc(p('Un deux'), { type: 'picture', attrs: picture }, p('trois'))) as BodyNode;
  expect(textOf(body)).toBe('Un deux\ntrois');
  expect(mediaIdsOf(body)).toEqual(['abcdefghijklmnop']);
  expect([...nodesOf(body)].some(lacksAlt)).toBe(false);
  expect(readingMinutes(body)).toBe(1);
  expect(readingMinutes(checkBody(doc(p('mot '.repeat(2200)))) as BodyNode)).toBe(10);
});
