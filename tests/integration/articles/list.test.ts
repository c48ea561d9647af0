import { beforeEach, describe, expect, test } from 'vitest';
import { createArticle } from '../../../lib/articles/create-article';
import { countWork } from '../../../lib/articles/list/count-work';
import { listArticles } from '../../../lib/articles/list/list-articles';
import type { Asked } from '../../../lib/articles/list/schema';
import { runDuePlans } from '../../../lib/articles/schedules/run-due';
import type { DraftInput } from '../../../lib/articles/schema';
import { trashArticle } from '../../../lib/articles/trash/trash-article';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { DAY, MINUTE, moveClock } from '../../../lib/clock';
import { transaction } from '../../../lib/db';
import { createAuthor } from '../../../lib/taxonomy/create-author';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { OWNER, type Viewer } from '../../../lib/viewer';
import { bodyOf, camille, done, draft, member, published } from '../../support/cast';
import { clockAt, EVENING, plan, written } from '../../support/plans';

/** The list of articles: what it is narrowed to, in which order, page by page, and what waits. */

const titles = async (asked: Partial<Asked> = {}, viewer: Viewer = OWNER) =>
  (await listArticles(viewer, asked)).items.map(({ title }) => title);

describe('a list of a few articles', () => {
  let ids: Record<'category' | 'below' | 'author', string>;
  beforeEach(async () => {
    clockAt(EVENING);
    const category = done(await createCategory(OWNER, { name: 'Automobile' })).id;
    const below = done(await createCategory(OWNER, { name: 'Électrique', parentId: category })).id;
    const author = done(await createAuthor(OWNER, { name: 'Odile' })).id;
    ids = { category, below, author };
    const write = async (change: Partial<DraftInput>) => {
      clockAt(new Date(Date.parse(EVENING) + ++minute * MINUTE).toISOString());
      return written(change);
    };
    let minute = 0;
    const first = await write({ title: 'L’électrique à 30 000 €', categoryIds: [below], tags: ['Batterie'] });
    const sent = await write({ title: 'Zèbres', authorIds: [author], body: bodyOf('Ils courent en Œuvre.') });
    const live = await published({ title: 'À vélo', categoryIds: [category], tags: ['Vélo'] });
    const gone = await published({ title: 'Bus de nuit' });
    await unpublishArticle(OWNER, gone.id);
    const thrown = await write({ title: 'Jeté' });
    await trashArticle(OWNER, thrown.id);
    done(await plan(first.id, first.version, '2026-03-29T08:00'));
    const change = {
      version: live.version,
      slug: live.slug,
      title: 'À vélo, encore',
      categoryIds: [category],
    };
    done(await writeArticle(OWNER, live.id, draft(change)));
    await transaction((tx) => tx.article.update({ where: { id: sent.id }, data: { stage: 'review' } }));
  });

  test.each([
    [{}, ['À vélo, encore', 'Bus de nuit', 'Zèbres', 'L’électrique à 30 000 €']],
    [{ sort: 'title' }, ['À vélo, encore', 'Bus de nuit', 'L’électrique à 30 000 €', 'Zèbres']],
    [{ sort: 'published' }, ['Bus de nuit', 'À vélo, encore']],
    [{ state: 'trashed' }, ['Jeté']],
    [{ state: 'review' }, ['Zèbres']],
    [{ state: 'scheduled' }, ['L’électrique à 30 000 €']],
    [{ state: 'published' }, ['À vélo, encore']],
    [{ state: 'modified' }, ['À vélo, encore']],
    [{ state: 'unpublished' }, ['Bus de nuit']],
    [{ state: 'writing' }, []],
    [{ tag: 'batterie' }, ['L’électrique à 30 000 €']],
    [{ tag: 'Jamais' }, []],
    [{ words: 'zebre' }, ['Zèbres']],
    [{ words: 'COURENT oeuv' }, ['Zèbres']],
    [{ words: 'l’electrique 30' }, ['L’électrique à 30 000 €']],
    [{ words: 'encore' }, ['À vélo, encore']],
    [{ words: 'Jeté' }, []],
    [{ words: 'jete', state: 'trashed' }, ['Jeté']],
    [{ words: '…' }, []],
    [{ since: '2026-03-28', until: '2026-03-28', words: 'zebres' }, ['Zèbres']],
    [{ since: '2026-03-29' }, []],
    [{ until: '2026-03-27' }, []],
  ] as [Partial<Asked>, string[]][])('asked for %j has %j', async (asked, found) => {
    expect(await titles(asked)).toEqual(found);
    expect((await listArticles(OWNER, asked)).total).toBe(found.length);
  });

  test('has with a category what is below it, and the articles of a byline', async () => {
    expect(await titles({ category: ids.category })).toEqual(['À vélo, encore', 'L’électrique à 30 000 €']);
    expect(await titles({ category: ids.below })).toEqual(['L’électrique à 30 000 €']);
    expect(await titles({ author: ids.author })).toEqual(['Zèbres']);
    expect(await titles({ author: ids.category })).toEqual([]);
  });

  test.each([
    '"',
    "' OR 1=1 --",
    '*',
    'a* OR b',
    'NEAR(a b)',
    'title:x',
    '( ( (',
    '\\',
    '\0',
    '-a',
    '^a',
    ':*',
    '&|!',
    'é'.repeat(200),
    '😀',
  ])('is not broken by a search for %j', async (words) => {
    expect(Array.isArray(await titles({ words }))).toBe(true);
  });

  test('tells what is planned, and what could not be done', async () => {
    const [row] = (await listArticles(OWNER, { state: 'scheduled' })).items;
    expect(row).toMatchObject({ plans: [{ action: 'publish', failure: null }] });
    await transaction((tx) => tx.revision.updateMany({ data: { title: '' } }));
    moveClock(0);
    await runDuePlans();
    const [failed] = (await listArticles(OWNER, { state: 'failed' })).items;
    expect(failed).toMatchObject({ plans: [{ failure: 'titleMissing' }] });
    const work = Object.fromEntries((await countWork(OWNER)).map(({ list, count }) => [list, count]));
    expect(work).toMatchObject({ review: 1, scheduled: 0, failed: 1, trashed: 1 });
  });
});

test('an author has their own articles in every list, an editor all, and « mine » are those that one owns', async () => {
  const [solene, basile, editor] = [await member('author'), await member('author'), await camille()];
  for (const [who, title] of [
    [solene, 'De Solène'],
    [basile, 'De Basile'],
    [editor, 'De Camille'],
  ] as const) {
    const { id } = await createArticle(who);
    done(await writeArticle(who, id, draft({ title })));
  }
  expect(await titles({}, solene)).toEqual(['De Solène']);
  expect(await titles({ words: 'basile' }, solene)).toEqual([]);
  expect((await titles({ sort: 'title' }, editor)).length).toBe(3);
  expect(await titles({ mine: '1' }, editor)).toEqual(['De Camille']);
  expect((await countWork(solene)).find(({ list }) => list === 'mine')).toEqual({ list: 'mine', count: 1 });
});

describe('a list of several pages', () => {
  const COUNT = 120;
  beforeEach(async () => {
    const savedAt = (n: number) => new Date(Date.parse(EVENING) + (n % 40) * MINUTE);
    const letters = 'abcdefghijklmnopqrstuvwxyz234567';
    const id = (n: number) => `${letters[n % 32]}${letters[Math.floor(n / 32)]}`.padEnd(16, 'a');
    await transaction((tx) =>
      tx.article.createMany({
        data: Array.from({ length: COUNT }, (_, n) => ({
          id: id(n),
          slug: `article-${n}`,
          status: 'published',
          sortTitle: `titre ${n % 7}`,
          savedAt: savedAt(n),
          publishedAt: savedAt(n),
          createdAt: savedAt(n),
        })),
      }),
    );
  });

  test.each(['saved', 'title', 'published'] as const)(
    'sorted by %s has each article once, whatever is saved, added and thrown away between two pages',
    async (sort) => {
      const before = (await listArticles(OWNER, { sort })).items;
      expect(before).toHaveLength(50);
      const seen: string[] = before.map(({ id }) => id);
      let { next } = await listArticles(OWNER, { sort });
      while (next !== null) {
        // Somebody works on what was shown, throws some of it away, and begins other articles.
        const [saved = '', gone = ''] = [seen.at(-1), seen.at(-2)];
        await transaction(async (tx) => {
          const savedAt = new Date();
          await tx.article.update({ where: { id: saved }, data: { savedAt, sortTitle: '' } });
          await tx.article.update({ where: { id: gone }, data: { trashedAt: savedAt } });
        });
        const page = await listArticles(OWNER, { sort, after: next });
        seen.push(...page.items.map(({ id }) => id));
        next = page.next;
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length).toBe(COUNT);
    },
  );

  test('begins where it is asked to though what stood there is gone', async () => {
    const { items, next } = await listArticles(OWNER, {});
    await transaction((tx) =>
      tx.article.update({
        where: { id: items.at(-1)?.id ?? '' },
        data: { trashedAt: new Date(Date.now() - DAY) },
      }),
    );
    const page = await listArticles(OWNER, { after: next ?? '' });
    expect(page.items).toHaveLength(50);
    expect(page.items.some(({ id }) => items.some((one) => one.id === id))).toBe(false);
  });
});
