import { describe, expect, test } from 'vitest';
import { type BodyNode, checkBody } from '../../lib/articles/body/check-body';
import { lacksAlt, mediaIdsOf, nodesOf, readingMinutes, textOf } from '../../lib/articles/body/walk-body';

const text = (value: string, ...marks: object[]) => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 && { marks }),
});
const p = (...content: object[]) => ({ type: 'paragraph', content });
const cell = (type: string) => ({
  type,
  attrs: { colspan: 1, rowspan: 1, colwidth: [120], align: null },
  content: [p(text('x'))],
});

/** A body with every node and mark, from which the broken ones are made. */
const WHOLE = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [text('Titre')] },
    p(
      text('gras', { type: 'bold' }, { type: 'italic' }),
      { type: 'hardBreak' },
      text('lien', { type: 'link', attrs: { href: '/a' } }),
    ),
    {
      type: 'orderedList',
      attrs: { start: 1, type: null },
      content: [{ type: 'listItem', content: [p(text('un'))] }],
    },
    { type: 'quote', attrs: { speaker: 'Odile' }, content: [p(text('Oui.'))] },
    { type: 'table', content: [{ type: 'tableRow', content: [cell('tableHeader'), cell('tableCell')] }] },
    { type: 'codeBlock', attrs: { language: 'xml' }, content: [text('<a>')] },
    {
      type: 'picture',
      attrs: { media: 'abcdefghijklmnop', alt: 'x', caption: '', credit: '', decorative: false },
    },
    { type: 'embed', attrs: { url: 'https://exemple.fr/1', title: '' } },
    {
      type: 'editorsBox',
      attrs: { title: 'Notre avis', signature: 'par Odile' },
      content: [p(text('Bien.'))],
    },
    { type: 'correction', attrs: { date: '2026-03-12' }, content: [text('Deux.')] },
  ],
};

/** Numbers that are the same in every run. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) % sides;
  };
}

const POISON: unknown[] = [
  ...[
    undefined,
    null,
    true,
    0,
    -1,
    1e9,
    Number.NaN,
    '',
    'doc',
    'text',
    '__proto__',
    'constructor',
    'toString',
  ],
  ...[
    'javascript:alert(1)',
    '<script>',
    [],
    {},
    [[]],
    { type: 'text' },
    { type: 'doc' },
    { type: 'paragraph' },
  ],
  ...[{ toString: null }, { length: 3 }, { attrs: [] }, [null], [{ type: 'bold' }], { type: ['paragraph'] }],
];

/** Puts one wrong thing somewhere in a document. */
function broken(roll: (sides: number) => number): unknown {
  const body = structuredClone(WHOLE) as unknown;
  const places: [object, string][] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      places.push([value, key]);
      walk((value as Record<string, unknown>)[key]);
    }
  };
  walk(body);
  const [holder, key] = places[roll(places.length)] as [Record<string, unknown>, string];
  const extra = ['attrs', 'content', 'marks', 'text', 'type', 'onclick', 'start', 'href'][roll(8)] as string;
  const at = roll(3) === 0 && !Array.isArray(holder) ? extra : key;
  if (roll(12) === 0) delete holder[at];
  else holder[at] = POISON[roll(POISON.length)];
  return body;
}

describe('a body with something wrong in it, four thousand times', () => {
  test('is refused, or is a body that can be walked, checked again and has nothing dangerous', () => {
    let accepted = 0;
    for (let seed = 1; seed <= 4000; seed++) {
      const input = broken(dice(seed));
      const body = checkBody(input);
      if (body === undefined) continue;
      accepted++;
      expect(checkBody(structuredClone(body)), JSON.stringify(input)).toEqual(body);
      expect(sound(body), JSON.stringify(input)).toBe(true);
    }
    // Both happen: the dice are neither too mild nor too harsh.
    expect(accepted).toBeGreaterThan(100);
    expect(accepted).toBeLessThan(3000);
  });
});

const MARKS = new Set(['bold', 'italic', 'code', 'link']);

function sound(body: BodyNode): boolean {
  for (const node of nodesOf(body)) {
    if (typeof node.type !== 'string' || (node.text !== undefined && typeof node.text !== 'string'))
      return false;
    if ((node.marks ?? []).some((mark) => !MARKS.has(mark.type))) return false;
    // A text may say anything; a place where an address stands may not.
    const addresses = [node.attrs?.url, ...(node.marks ?? []).map((mark) => mark.attrs?.href)];
    if (addresses.some((address) => /^\s*javascript:/i.test(String(address)))) return false;
    if (Object.keys(node.attrs ?? {}).some((name) => /^on|^style$|^class$/.test(name))) return false;
    // No value is a thing with parts, but the widths of a cell's columns.
    const parts = Object.entries(node.attrs ?? {}).filter(
      ([, value]) => typeof value === 'object' && value !== null,
    );
    if (parts.some(([name, value]) => name !== 'colwidth' || !(value as unknown[]).every(Number.isInteger)))
      return false;
  }
  const read = [textOf(body), mediaIdsOf(body), [...nodesOf(body)].some(lacksAlt), readingMinutes(body)];
  return typeof read[0] === 'string' && mediaIdsOf(body).every((id) => /^[a-z2-7]{16}$/.test(id));
}
