import { expect, test } from 'vitest';
import { LineTooLong, Turns } from '../../../server/turns';

test('so many work at once, the others in their order, and a line that is too long is refused', async () => {
  const turns = new Turns(2, 3);
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const work = (n: number) =>
    turns.take(
      () =>
        new Promise<number>((resolve) => {
          begun.push(n);
          ends.push(() => resolve(n));
        }),
    );
  const all = [1, 2, 3, 4, 5].map(work);
  await expect(work(6)).rejects.toThrow(LineTooLong);
  expect(begun).toEqual([1, 2]);
  ends[1]?.();
  expect(await all[1]).toBe(2);
  expect(begun).toEqual([1, 2, 3]);
  for (let n = 0; n < 5; n++) {
    for (const end of ends) end();
    await new Promise((later) => setImmediate(later));
  }
  expect(await Promise.all(all)).toEqual([1, 2, 3, 4, 5]);
  await expect(turns.take(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  const again = work(7);
  ends.at(-1)?.();
  expect(await again).toBe(7);
});
