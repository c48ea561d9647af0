import { describe, expect, test } from 'vitest';
import { commentOfReceipt, receiptFor } from '../../lib/comments/receipt';
import { hashToken, newId, newToken, sameSecret, seal } from '../../lib/ids';

describe('what names a thing in public', () => {
  test('is random, of 80 bits, and can stand in an address and a fragment', () => {
    const ids = Array.from({ length: 2000 }, newId);
    expect(new Set(ids).size).toBe(2000);
    for (const id of ids) expect(id).toMatch(/^[a-z2-7]{16}$/);
    const letters = new Set(ids.flatMap((id) => [...id]));
    expect(letters.size, 'every sign of the alphabet').toBe(32);
  });

  test('is a token of 192 bits where it opens something, and only its hash is stored', () => {
    const tokens = Array.from({ length: 500 }, newToken);
    expect(new Set(tokens).size).toBe(500);
    for (const token of tokens) {
      expect(token).toMatch(/^[\w-]{32}$/);
      expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/);
    }
  });
});

describe('a seal', () => {
  test('keeps purposes and parts apart', () => {
    const seals = [
      seal('a', 'b'),
      seal('b', 'a'),
      seal('a', 'b', ''),
      seal('ab'),
      seal('a', 'bc'),
      seal('a', 'b', 'c'),
    ];
    expect(new Set(seals).size).toBe(seals.length);
    expect(seal('a', 'b')).toBe(seal('a', 'b'));
    for (const one of seals) expect(one).toMatch(/^[\w-]{43}$/);
  });

  test('is compared whole, whatever the lengths', () => {
    expect(sameSecret('abc', 'abc')).toBe(true);
    for (const other of ['', 'ab', 'abcd', 'Abc', 'abc\0']) expect(sameSecret('abc', other)).toBe(false);
  });
});

describe('a receipt', () => {
  const id = newId();
  const receipt = receiptFor(id);

  test('names its comment to whoever holds it', () => {
    expect(commentOfReceipt(receipt)).toBe(id);
  });

  test.each([
    ['another comment', receipt.replace(id, newId())],
    ['a changed seal', `${receipt.slice(0, -2)}${receipt.endsWith('AA') ? 'BB' : 'AA'}`],
    ['a seal of another purpose', `${id}.${seal('comment', id)}`],
    ['the id alone', id],
    ['an empty seal', `${id}.`],
    ['an empty id', `.${receipt.split('.')[1]}`],
    ['one part too many', `${receipt}.${receipt}`],
    ['something behind it', `${receipt} `],
    ['capitals', receipt.toUpperCase()],
    ['nothing', ''],
  ])('is not accepted with %s', (_, wrong) => {
    expect(commentOfReceipt(wrong)).toBeUndefined();
  });
});
