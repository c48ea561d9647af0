import { describe, expect, test } from 'vitest';
import {
  listArchiveMonth,
  readArchives,
  readArchiveYear,
} from '../../../lib/articles/archives/read-archives';
import { createArticle } from '../../../lib/articles/create-article';
import { readSections } from '../../../lib/articles/home/read-sections';
import { FRONT, listCategory, listLatest } from '../../../lib/articles/list-latest';
import { PER_PAGE } from '../../../lib/articles/live/pages';
import { publishArticle } from '../../../lib/articles/publish-article';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { NotFound } from '../../../lib/errors';
import { onChanged, type Reads, tracked } from '../../../lib/freshness';
import { addMenuItem } from '../../../lib/settings/menu/change-menu';
import { writeSite } from '../../../lib/settings/write-site';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { GUEST, OWNER } from '../../../lib/viewer';
import { done, draft } from '../../support/cast';

async function publishedAt(at: string, title = at, categoryIds: string[] = []): Promise<string> {
  const { id } = await createArticle(OWNER);
  const { version } = done(await writeArticle(OWNER, id, draft({ title, categoryIds })));
  done(await publishArticle(OWNER, id, version, new Date(at)));
  return id;
}

const titlesOf = async (year: string, month: string) =>
  (await listArchiveMonth(GUEST, { year, month }, 1)).list.items.map(({ title }) => title);

describe('the archives', () => {
  test('cut months where the clock of the site does, in whatever zone it is', async () => {
    // Where November begins: with the hour of winter, with that of summer and a half hour, a day earlier than in Paris.
    const begins = {
      'Europe/Paris': '2025-10-31T23:00:00.000Z',
      'America/St_Johns': '2025-11-01T02:30:00.000Z',
      'Pacific/Kiritimati': '2025-10-31T10:00:00.000Z',
    };
    for (const at of Object.values(begins)) {
      await publishedAt(new Date(Date.parse(at) - 1).toISOString());
      await publishedAt(at);
    }
    for (const [timeZone, at] of Object.entries(begins)) {
      await writeSite(OWNER, { title: 'La Causerie', timeZone });
      const [october, november] = [await titlesOf('2025', '10'), await titlesOf('2025', '11')];
      expect(october[0], timeZone).toBe(new Date(Date.parse(at) - 1).toISOString());
      expect(november.at(-1), timeZone).toBe(at);
      expect(october.length + november.length, timeZone).toBe(6);
      const months = [
        { year: 2025, month: 10, count: october.length },
        { year: 2025, month: 11, count: november.length },
      ];
      expect(await readArchives(GUEST)).toEqual([{ year: 2025, count: 6, months }]);
    }
  });

  test('have a year by its months, the newest titles of each, without what was taken away', async () => {
    for (let day = 10; day < 17; day++) await publishedAt(`2024-03-${day}T12:00:00Z`);
    const gone = await publishedAt('2024-05-02T12:00:00Z');
    await publishedAt('2024-12-31T23:30:00Z', 'Une nuit de réveillon');
    await unpublishArticle(OWNER, gone);
    const year = await readArchiveYear(GUEST, '2024');
    expect(year.months.map(({ month, count, newest }) => [month, count, newest.length])).toEqual([[3, 7, 5]]);
    expect(year.months[0]?.newest[0]?.title).toBe('2024-03-16T12:00:00Z');
    expect((await readArchiveYear(GUEST, '2025')).months[0]?.newest[0]?.title).toBe('Une nuit de réveillon');
    for (const given of ['2023', '24', '02024', '9999', '0000', '-2024', '2024.0', ''])
      await expect(readArchiveYear(GUEST, given), given).rejects.toThrow(NotFound);
    for (const month of ['3', '00', '13', '05', '003', '1e', ''])
      await expect(listArchiveMonth(GUEST, { year: '2024', month }, 1), month).rejects.toThrow(NotFound);
    for (const page of [0, 2, -1, 1.5, Number.NaN])
      await expect(listArchiveMonth(GUEST, { year: '2024', month: '03' }, page)).rejects.toThrow(NotFound);
  });

  test('of a month are rendered anew by what is published in it, and by nothing else', async () => {
    await publishedAt('2020-02-10T12:00:00Z');
    const reads = async (read: () => Promise<unknown>) => {
      const noted: Reads = { tags: new Set(), freshUntil: Number.POSITIVE_INFINITY };
      await tracked(noted, read);
      return noted.tags;
    };
    const february = await reads(() => listArchiveMonth(GUEST, { year: '2020', month: '02' }, 1));
    const overview = await reads(() => readArchives(GUEST));
    const seen = new Set<string>();
    const end = onChanged((tags) => {
      for (const tag of tags) seen.add(tag);
    });
    const isFresh = (tags: Set<string>) => ![...tags].some((tag) => seen.has(tag));
    const id = await publishedAt('2021-07-01T12:00:00Z');
    expect([isFresh(february), isFresh(overview)]).toEqual([true, false]);
    // Paris is in February already.
    await publishedAt('2020-01-31T23:30:00Z', 'À minuit et demi');
    expect(isFresh(february)).toBe(false);
    seen.clear();
    await unpublishArticle(OWNER, id);
    end();
    expect(seen).toContain('published:2021-07');
    expect(await titlesOf('2020', '02')).toContain('À minuit et demi');
  });
});

describe('the home page', () => {
  test('has a band for each category of the menu, and every article once', async () => {
    const category = async (name: string, parentId = '') =>
      done(await createCategory(OWNER, { name, parentId })).id;
    const car = await category('Automobile');
    const electric = await category('Électrique', car);
    const [food, empty] = [await category('Cuisine'), await category('Jardin')];
    let day = 1;
    const some = async (count: number, ...categoryIds: string[]) => {
      for (let n = 0; n < count; n++) {
        const at = new Date(Date.UTC(2026, 0, day++)).toISOString();
        await publishedAt(at, `${day}`, categoryIds);
      }
    };
    await some(6, food);
    expect(await readSections(GUEST, []), 'one category is no choice').toEqual([]);
    await some(3, electric, food);
    await some(2, car);
    await some(FRONT);
    const front = (await listLatest(GUEST, 1)).items.map(({ id }) => id);
    expect(front).toHaveLength(FRONT);
    const sections = await readSections(GUEST, front);
    expect(sections.map(({ category: { name }, items }) => [name, items.length])).toEqual([
      ['Automobile', 4],
      ['Cuisine', 4],
    ]);
    const all = [...front, ...sections.flatMap(({ items }) => items.map(({ id }) => id))];
    expect(new Set(all).size).toBe(all.length);
    expect(sections[0]?.items.map(({ title }) => title)).toEqual(['12', '11', '10', '9']);

    // The bands follow the menu, and take what stands above from nobody twice.
    for (const categoryId of [electric, food, empty]) done(await addMenuItem(OWNER, { categoryId }));
    const above = sections.flatMap(({ items }) => items.map(({ id }) => id)).slice(0, 2);
    const names = (await readSections(GUEST, above)).map(({ category: { name } }) => name);
    expect(names).toEqual(['Électrique', 'Cuisine']);
    expect(await listCategory(GUEST, 'automobile', 1)).toMatchObject({
      label: { ancestors: [], below: [{ name: 'Électrique', count: 3 }] },
      list: { total: 5 },
    });
    const rest = await listLatest(GUEST, 2);
    expect([rest.items.length, rest.pages]).toEqual([11, 2]);
    expect(rest.items.length).toBeLessThanOrEqual(PER_PAGE);
  });
});
