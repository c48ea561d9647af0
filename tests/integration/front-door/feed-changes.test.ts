import { beforeEach, describe, expect, test, vi } from 'vitest';
import { publishArticle } from '../../../lib/articles/publish-article';
import { trashArticle } from '../../../lib/articles/trash/trash-article';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { describeMedia } from '../../../lib/media/describe-media';
import { editCategory } from '../../../lib/taxonomy/edits/edit-category';
import { OWNER } from '../../../lib/viewer';
import { approved, done, draft, published } from '../../support/cast';
import { ask, type Door, useDoors } from '../../support/door';
import { twoArticles } from '../../support/two-articles';
import { until } from '../../support/until';

/** What changes in the feeds, and what does not. */

// Many pages each.
vi.setConfig({ testTimeout: 90_000 });

const open = useDoors();
let door: Door;

const ENDS = ['/feed', '/feed/atom', '/feed.json'];
const get = (address: string, headers: Record<string, string> = {}) => ask(door.port, address, { headers });

describe('what changes', () => {
  beforeEach(async () => {
    door = await open();
  });

  const paths = ['', '/categories/jardin', '/categories/cuisine', '/comments', '/articles/le-pain'];
  const all = paths.flatMap((path) => ENDS.map((end) => `${path}${end}`));
  const texts = async () =>
    Object.fromEntries(await Promise.all(all.map(async (one) => [one, (await get(one)).text])));
  const stale = () => all.filter((address) => door.cache.find(address) === undefined);
  const of = (...places: string[]) =>
    all.filter((address) =>
      places.some((path) => ENDS.includes(address.slice(path.length)) && address.startsWith(path)),
    );

  test('is in the feeds at the next request, and in no other', async () => {
    const { roses, garden, picture } = await twoArticles();
    await texts();
    expect(stale()).toEqual([]);
    /** Does it, and says which feeds were made anew and which of them are others than before. */
    const after = async (deed: () => Promise<unknown>) => {
      const before = await texts();
      await deed();
      const anew = stale();
      const now = await texts();
      return { anew, others: all.filter((address) => now[address] !== before[address]), now };
    };
    const rewritten = async (version: number, title: string) => {
      const saved = done(
        await writeArticle(OWNER, roses.id, draft({ ...roses.labels, slug: 'les-roses', title, version })),
      );
      done(await publishArticle(OWNER, roses.id, saved.version));
      return saved.version;
    };
    const mine = of('', '/categories/jardin');

    const tulips = await after(() => published({ title: 'Les tulipes', categoryIds: [garden.id] }));
    expect([tulips.anew, tulips.others]).toEqual([
      [...mine, ...of('/comments')].sort((a, b) => all.indexOf(a) - all.indexOf(b)),
      mine,
    ]);
    const corrected = await after(() => rewritten(roses.version, 'Les rosiers'));
    expect(corrected.others).toEqual(mine);
    for (const address of mine) expect(corrected.now[address]).toContain('Les rosiers');

    const described = await after(() => describeMedia(OWNER, picture.id, { credit: 'Ali' }));
    expect([described.anew, described.others]).toEqual([mine, mine]);

    const slug = 'jardins';
    const renamed = await after(() =>
      editCategory(OWNER, garden.id, { name: 'Jardins', slug, parentId: '', description: '' }),
    );
    for (const address of of('')) expect(renamed.now[address]).toContain('Jardins');
    for (const end of ENDS)
      expect((await get(`/categories/jardin${end}`)).headers.location).toBe(`/categories/jardins${end}`);
    expect(renamed.others).not.toContain('/categories/cuisine/feed');

    await approved('le-pain', { body: 'Un avis' });
    expect((await get('/feed')).text).toContain('<slash:comments>1</slash:comments>');
    await trashArticle(OWNER, roses.id);
    for (const end of ENDS) expect((await get(end)).text).not.toContain('Les rosiers');
  });

  test('has a later time, though what went was the newest', async () => {
    await twoArticles();
    const { id } = await published({ title: 'Le dernier' });
    const time = async () => Date.parse((await get('/feed')).headers['last-modified'] ?? '');
    const isSettled = async () =>
      (await get('/feed', { 'if-modified-since': new Date(await time()).toUTCString() })).status === 304;
    await until(isSettled, 'a second');
    const before = new Date(await time()).toUTCString();
    await unpublishArticle(OWNER, id);
    const after = await get('/feed', { 'if-modified-since': before });
    expect([after.status, after.text.includes('Le dernier')]).toEqual([200, false]);
  });
});
