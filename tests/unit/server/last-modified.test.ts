import { expect, test } from 'vitest';
import { isUnchanged } from '../../../server/conditional';
import { LastModified, lastModifiedHeader } from '../../../server/last-modified';

/** Since when a document is as it is, and who is told that they have it. */

const at = (seconds: number) => Date.UTC(2026, 2, 1, 8, 0, 0) + seconds * 1000;
const body = (text: string) => Buffer.from(text);

test('a document counts as changed when something left it too, and not when it was made again as it was', () => {
  const modified = new LastModified();
  const first = modified.of('/feed', body('a b'), at(10.5));
  expect(modified.of('/feed', body('a b'), at(500))).toBe(first);
  // The newest is taken away: every time in it is older than before.
  const second = modified.of('/feed', body('a'), at(600));
  expect(second).toBeGreaterThan(first);
  expect(modified.of('/feed', body('a b'), at(700))).toBeGreaterThan(second);
  expect(modified.of('/tags/a/feed', body('a'), at(20))).toBeLessThan(second);
});

test('two documents of one second have two times, and none is told that is still to come', () => {
  const modified = new LastModified();
  const times = [10.1, 10.2, 10.2, 10.9, 11].map((second, n) =>
    modified.of('/feed', body(`${n}`), at(second)),
  );
  expect(new Set(times).size).toBe(5);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  const [first = 0] = times;
  expect(Date.parse(lastModifiedHeader(first, at(10.3)))).toBe(at(10));
  expect(isUnchanged({ ifModifiedSince: lastModifiedHeader(first, at(10.3)) }, ['"a"'], first)).toBe(false);
  expect(isUnchanged({ ifModifiedSince: lastModifiedHeader(first, at(11)) }, ['"a"'], first)).toBe(true);
});

test('what was made more slowly than what came after it counts as older', () => {
  const modified = new LastModified();
  const newer = modified.of('/feed', body('new'), at(12));
  expect(modified.of('/feed', body('old'), at(11))).toBeLessThan(newer);
  expect(modified.of('/feed', body('new'), at(20))).toBe(newer);
});

test('a time is understood in its three forms, and counts where no tag was sent', () => {
  const time = Date.UTC(1994, 10, 6, 8, 49, 37);
  for (const ifModifiedSince of [
    'Sun, 06 Nov 1994 08:49:37 GMT',
    'Sunday, 06-Nov-94 08:49:37 GMT',
    'Sun Nov  6 08:49:37 1994',
    'Mon, 07 Nov 1994 08:49:37 GMT',
  ]) {
    expect(isUnchanged({ ifModifiedSince }, ['"a"'], time), ifModifiedSince).toBe(true);
    expect(isUnchanged({ ifModifiedSince, ifNoneMatch: '"b"' }, ['"a"'], time)).toBe(false);
    expect(isUnchanged({ ifModifiedSince, ifNoneMatch: 'W/"a"' }, ['"a"'], time + 1e9)).toBe(true);
    expect(isUnchanged({ ifModifiedSince }, ['"a"'], time + DAY_AND_MORE), ifModifiedSince).toBe(false);
    expect(isUnchanged({ ifModifiedSince }, ['"a"']), 'a page').toBe(false);
  }
  for (const ifModifiedSince of [
    '',
    '0',
    'now',
    '2030-01-01',
    '2030-01-01T00:00:00Z',
    '99999999999999',
    'Sun, 06 Nov 2094',
  ])
    expect(isUnchanged({ ifModifiedSince }, ['"a"'], time), ifModifiedSince).toBe(false);
});

const DAY_AND_MORE = 25 * 60 * 60 * 1000;
