import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PER_PAGE, readComments, THREADS } from '../../../lib/comments/read-comments';
import type { CommentStatus, CommentsView, CommentView } from '../../../lib/comments/schema';
import { NotFound } from '../../../lib/errors';
import { GUEST } from '../../../lib/viewer';
import { published } from '../../support/cast';
import { chain, type Planted, plant, type Seed, spread } from '../../support/planted';

/** Threads as readers meet them, page by page. */

const ORDERS = ['oldest', 'newest'] as const;
type Order = (typeof ORDERS)[number];
const DEEPEST = 5;

const article = (id: string) => ({ id, commentsOpen: true, commentsMode: 'site', publishedAt: null });
const page = (id: string, number = 1, order: Order = 'oldest') =>
  readComments(GUEST, article(id), { page: number, order });

async function allPages(id: string, order: Order): Promise<CommentsView[]> {
  const first = await page(id, 1, order);
  const rest = Array.from({ length: first.pages - 1 }, (_, n) => page(id, n + 2, order));
  return [first, ...(await Promise.all(rest))];
}

type Shown = { view: CommentView; level: number; under: string | null };

/** What a page shows, from top to bottom; without recursion, so that its depth proves nothing by falling over. */
function shownOn({ threads }: CommentsView): Shown[] {
  const shown: Shown[] = [];
  const stack: Shown[] = [...threads].reverse().map((view) => ({ view, level: 1, under: null }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    shown.push(next);
    const { view, level } = next;
    for (const reply of [...view.replies].reverse())
      stack.push({ view: reply, level: level + 1, under: view.id });
  }
  return shown;
}

/** What all pages together must show: each comment under the one it answers, and at the last level in order of time. */
function expected(planted: Planted[], order: Order): string[] {
  const level = (n: number): number => {
    const { parent } = planted[n] ?? {};
    return parent === undefined ? 1 : Math.min(DEEPEST, level(parent) + 1);
  };
  const children = new Map<number | undefined, number[]>();
  const place = (n: number): number | undefined => {
    let at = planted[n]?.parent;
    while (at !== undefined && level(at) === DEEPEST) at = planted[at]?.parent;
    return at;
  };
  for (const n of planted.keys()) children.set(place(n), [...(children.get(place(n)) ?? []), n]);
  const below = (n: number): number[] => (children.get(n) ?? []).flatMap((m) => [m, ...below(m)]);
  const isShown = (n: number) => [n, ...below(n)].some((m) => planted[m]?.status === 'approved');
  const roots = children.get(undefined) ?? [];
  return (order === 'oldest' ? roots : [...roots].reverse())
    .flatMap((n) => [n, ...below(n)])
    .filter(isShown)
    .map((n) => planted[n]?.id ?? '');
}

const status = fc.constantFrom<CommentStatus>(
  ...(['approved', 'approved', 'approved', 'pending', 'refused', 'withdrawn', 'spam', 'trashed'] as const),
);
const trees = fc.array(fc.record({ up: fc.nat({ max: 6 }), status }), { maxLength: 420, size: 'max' });

describe.each(ORDERS)('the threads of any article, the %s first,', (order) => {
  test('show each approved comment on exactly one page, in order, and what was removed as a tombstone alone', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (tree) => {
        const { id } = await published();
        const seeds: Seed[] = tree.map(({ up, status }, n) => ({
          parent: up > 4 || up >= n ? undefined : n - up - 1,
          status,
        }));
        const planted = await plant(id, seeds);
        const byId = new Map(planted.map((row, n) => [row.id, { ...row, name: `Nom ${n}` }]));
        const pages = await allPages(id, order);
        const shown = pages.flatMap(shownOn);
        expect(shown.map(({ view }) => view.id)).toEqual(expected(planted, order));
        for (const one of pages) {
          expect(shownOn(one).length).toBeLessThanOrEqual(PER_PAGE);
          const threads = one.threads.filter((view) => byId.get(view.id)?.parent === undefined);
          expect(threads.length).toBeLessThanOrEqual(THREADS);
        }
        for (const { view, level, under } of shown) {
          const row = byId.get(view.id);
          const parent = row?.parent === undefined ? undefined : planted[row.parent];
          expect(level).toBeLessThanOrEqual(DEEPEST);
          expect(view.isGone).toBe(row?.status !== 'approved');
          if (view.isGone) expect(view).toMatchObject({ name: '', body: '' });
          const answers = parent?.status === 'approved' ? byId.get(parent.id)?.name : null;
          expect(view.answers).toEqual(parent === undefined || under === parent.id ? undefined : answers);
        }
        await expect(page(id, pages.length + 1, order)).rejects.toThrow(NotFound);
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  test('fill their pages: fifty threads each, and one more page only for what two hundred comments leave', async () => {
    const { id } = await published();
    await plant(
      id,
      Array.from({ length: 300 }, (_, n) => ({ parent: n % 3 === 0 ? undefined : n - (n % 3) })),
    );
    const pages = await allPages(id, order);
    expect(pages.map((one) => [one.threads.length, shownOn(one).length])).toEqual([
      [50, 150],
      [50, 150],
    ]);
  });
});

describe('ten thousand comments', () => {
  test('in one thread are read page by page, in either order, without falling over', async () => {
    const { id } = await published();
    const planted = await plant(id, chain(10_000));
    for (const order of ORDERS) {
      for (const [number, first] of [
        [1, 0],
        [25, 4_800],
        [50, 9_800],
      ] as const) {
        const one = await page(id, number, order);
        const ids = shownOn(one).map(({ view }) => view.id);
        expect(ids).toEqual(planted.slice(first, first + PER_PAGE).map((row) => row.id));
        expect(shownOn(one).at(-1)?.view.answers).toBe(`Nom ${first + PER_PAGE - 2}`);
        expect(one.pages).toBe(50);
      }
    }
  });

  test('each a thread of its own are two hundred pages of fifty', async () => {
    const { id } = await published();
    const planted = await plant(id, spread(10_000));
    for (const order of ORDERS) {
      const ids = (order === 'oldest' ? planted : [...planted].reverse()).map((row) => row.id);
      const last = await page(id, 200, order);
      expect(last.threads.map((view) => view.id)).toEqual(ids.slice(-THREADS));
      expect(last.pages).toBe(200);
    }
  });
});

test.each([0, -1, 1.5, 3, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])(
  'there is no page %s of two',
  async (number) => {
    const { id } = await published();
    await plant(id, spread(THREADS + 1));
    for (const order of ORDERS) await expect(page(id, number, order)).rejects.toThrow(NotFound);
  },
);

test('a page shows the order of the site, and says which it is', async () => {
  const { id } = await published();
  await plant(id, spread(2));
  const { order, usual, threads } = await readComments(GUEST, article(id));
  expect([order, usual]).toEqual(['oldest', 'oldest']);
  const turned = await page(id, 1, 'newest');
  expect(turned.threads.map((view) => view.id)).toEqual([...threads].reverse().map((view) => view.id));
  expect([turned.order, turned.usual]).toEqual(['newest', 'oldest']);
});
