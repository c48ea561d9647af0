import { expect, test } from 'vitest';
import { listArticleFiles } from '../../../lib/articles/sitemap/list-files';
import { readArticleFile } from '../../../lib/articles/sitemap/read-file';
import { readNews } from '../../../lib/articles/sitemap/read-news';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { DAY, MINUTE, moveClock, now } from '../../../lib/clock';
import { NotFound } from '../../../lib/errors';
import { type Reads, tracked } from '../../../lib/freshness';
import { storePicture } from '../../../lib/media/store-picture';
import { createAuthor } from '../../../lib/taxonomy/create-author';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { listLabelEntries } from '../../../lib/taxonomy/sitemap/list-label-entries';
import { GUEST, OWNER } from '../../../lib/viewer';
import { done, published, ROSES } from '../../support/cast';

/** What search engines are told to read. */

const files = async (perFile: number) => {
  const names = (await listArticleFiles(GUEST, perFile)).map(({ name }) => name);
  const read = names.map(async (_, n) => {
    const entries = await readArticleFile(GUEST, n + 1, perFile);
    return entries.map(({ path }) => path.slice('/articles/'.length)).join(' ');
  });
  return Promise.all(read);
};

/** Articles that are published a minute apart. */
async function minuteByMinute(...titles: string[]) {
  const made = [];
  for (const [n, title] of titles.entries()) {
    moveClock(n * MINUTE);
    made.push(await published({ title }));
  }
  return made;
}

test('every published article is in one file, the oldest first; what is published later moves none of them', async () => {
  expect(await files(2)).toEqual([]);
  const [, second] = await minuteByMinute('Un', 'Deux', 'Trois', 'Quatre', 'Cinq');
  expect(await files(2)).toEqual(['un deux', 'trois quatre', 'cinq']);
  moveClock(10 * MINUTE);
  await published({ title: 'Six' });
  await published({ title: 'Sept' });
  expect(await files(2)).toEqual(['un deux', 'trois quatre', 'cinq six', 'sept']);
  expect(await files(7)).toHaveLength(1);
  await unpublishArticle(OWNER, second?.id ?? '');
  expect((await files(2)).join(' ')).toBe('un trois quatre cinq six sept');
  for (const n of [0, 4, 99, -1])
    await expect(readArticleFile(GUEST, n, 2), String(n)).rejects.toThrow(NotFound);
});

test('a file says when anything in it changed last, and each address its pictures, until the hour is over', async () => {
  const { id } = done(await storePicture(OWNER, ROSES, { name: 'rose.gif' }));
  const [first] = await minuteByMinute('Un', 'Deux', 'Trois');
  moveClock(20 * MINUTE);
  const lead = await published({ title: 'Illustré', leadId: id, leadAlt: 'Une rose' });
  const reads: Reads = { tags: new Set(), freshUntil: Number.POSITIVE_INFINITY };
  const entries = await tracked(reads, () => readArticleFile(GUEST, 2, 2));
  expect(entries.at(-1)).toMatchObject({
    path: `/articles/${lead.slug}`,
    pictures: [`/media/${id}/1-1.jpg`],
  });
  expect(reads.tags.has('articles') && reads.tags.size).toBe(1);
  expect(reads.freshUntil).toBeLessThanOrEqual(now().getTime() + 60 * MINUTE);
  const listed = await listArticleFiles(GUEST, 2);
  expect(listed[1]?.changedAt).toEqual(entries.at(-1)?.changedAt);
  const { slug } = first ?? {};
  expect((await readArticleFile(GUEST, 1, 2))[0]).toMatchObject({ path: `/articles/${slug}`, pictures: [] });
});

test('news is what was first published in the last two days, the newest first, and ends by the clock alone', async () => {
  const reads: Reads = { tags: new Set(), freshUntil: Number.POSITIVE_INFINITY };
  const titles = async (most?: number) =>
    (await tracked(reads, () => readNews(GUEST, most))).map(({ title }) => title);
  expect(await titles()).toEqual([]);
  await minuteByMinute('Avant-hier', 'Aujourd’hui');
  expect(await titles()).toEqual(['Aujourd’hui', 'Avant-hier']);
  expect(await titles(1)).toEqual(['Aujourd’hui']);
  const ends = reads.freshUntil;
  expect(ends - now().getTime()).toBeLessThanOrEqual(2 * DAY);
  // Just before the oldest leaves, and when it does.
  moveClock(ends - 10_000 - Date.now());
  expect(await titles()).toHaveLength(2);
  moveClock(ends - Date.now());
  expect(await titles()).toEqual(['Aujourd’hui']);
});

test('of labels those are told that have something to read: a category by what is under it, too', async () => {
  const top = done(await createCategory(OWNER, { name: 'Cuisine' }));
  const below = done(await createCategory(OWNER, { name: 'Pains', parentId: top.id }));
  done(await createCategory(OWNER, { name: 'Vide' }));
  const { id: author } = done(await createAuthor(OWNER, { name: 'Solène' }));
  done(await createAuthor(OWNER, { name: 'Personne' }));
  const { id } = await published({ categoryIds: [below.id], authorIds: [author], tags: ['Levain'] });
  const told = async () => {
    const lists = [];
    for (const kind of ['category', 'tag', 'author'] as const)
      lists.push(...(await listLabelEntries(GUEST, kind)));
    expect(lists.every(({ changedAt }) => changedAt instanceof Date)).toBe(true);
    return lists.map(({ path }) => path);
  };
  expect(await told()).toEqual([
    '/categories/cuisine',
    '/categories/pains',
    '/tags/levain',
    '/authors/solene',
  ]);
  await unpublishArticle(OWNER, id);
  expect(await told()).toEqual([]);
});
