import { beforeEach, describe, expect, test, vi } from 'vitest';
import { publishArticle } from '../../../lib/articles/publish-article';
import { trashArticle } from '../../../lib/articles/trash/trash-article';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { OWNER } from '../../../lib/viewer';
import { approved, done, draft, published } from '../../support/cast';
import { ask, type Door, useDoors } from '../../support/door';
import { plant, spread } from '../../support/planted';
import { elementsOf, parseXml, textOf } from '../../support/strict-xml';

/** The feeds of comments, as feed readers ask for them. */

// Many pages each.
vi.setConfig({ testTimeout: 90_000 });

const open = useDoors();
let door: Door;
beforeEach(async () => {
  door = await open();
});

const get = (address: string, headers: Record<string, string> = {}) => ask(door.port, address, { headers });

const FORMATS = [
  ['/feed/atom', 'entry', 'application/atom+xml; charset=utf-8'],
  ['/feed', 'item', 'application/rss+xml; charset=utf-8'],
] as const;

describe.each(FORMATS)('a feed of comments at %s', (ending, entry, type) => {
  test('has the newest fifty comments, the newest first, of the site or of an article', async () => {
    const [here, there] = [await published({ title: 'Les roses' }), await published({ title: 'Le pain' })];
    await plant(here.id, spread(60));
    await plant(there.id, [{ name: 'Ailleurs', body: 'Un avis' }], Date.UTC(2026, 2, 1));
    for (const [address, newest] of [
      [`/comments${ending}`, 'Ailleurs, sur Le pain'],
      [`/articles/${here.slug}${ending}`, 'Nom 59, sur Les roses'],
    ] as const) {
      const { status, headers, text } = await get(address);
      expect([status, headers['content-type']], address).toEqual([200, type]);
      const entries = elementsOf(parseXml(text), entry);
      expect(entries, address).toHaveLength(50);
      expect(entries[0] && textOf(entries[0], 'title'), address).toBe(newest);
    }
  });

  test('is one document under its tag: who has it is told so, until a comment comes', async () => {
    const { slug } = await published();
    await approved(slug, { body: 'Un' });
    for (const address of [`/comments${ending}`, `/articles/${slug}${ending}`]) {
      const tag = (await get(address)).headers.etag ?? '';
      const same = await get(address, { 'if-none-match': tag });
      expect([same.status, same.body.length], address).toEqual([304, 0]);
      await approved(slug, { body: `Un autre sous ${address}` });
      expect((await get(address, { 'if-none-match': tag })).status, address).toBe(200);
    }
  });

  test('of an article that moved leads on, and of one that is not there is not there', async () => {
    const { id, slug, version } = await published();
    await approved(slug);
    const moved = done(await writeArticle(OWNER, id, draft({ version, slug: 'ailleurs' })));
    done(await publishArticle(OWNER, id, moved.version));
    const { status, headers } = await get(`/articles/${slug}${ending}`);
    expect([status, headers.location]).toEqual([308, `/articles/ailleurs${ending}`]);
    await unpublishArticle(OWNER, id);
    for (const gone of [slug, 'ailleurs', 'nulle-part'])
      expect((await get(`/articles/${gone}${ending}`)).status, gone).toBe(404);
    await trashArticle(OWNER, id);
    for (const gone of [slug, 'ailleurs'])
      expect((await get(`/articles/${gone}${ending}`)).status, gone).toBe(410);
    expect((await get(`/articles/nulle-part${ending}`)).status).toBe(404);
    expect(elementsOf(parseXml((await get(`/comments${ending}`)).text), entry)).toEqual([]);
  });
});

test('the ids of entries stay when the address of the article changes; an answer names what it answers', async () => {
  const { id, slug, version } = await published();
  const parent = await approved(slug);
  await approved(slug, { parent, body: 'Une réponse' });
  const entries = async () => elementsOf(parseXml((await get('/comments/feed/atom')).text), 'entry');
  const before = await entries();
  expect(before[0] && elementsOf(before[0], 'thr:in-reply-to')[0]?.attributes).toEqual({
    ref: before[1] && textOf(before[1], 'id'),
    type: 'text/html',
    href: `http://blog.example.org/articles/${slug}/comments/${parent}`,
  });
  const moved = done(await writeArticle(OWNER, id, draft({ version, slug: 'ailleurs' })));
  done(await publishArticle(OWNER, id, moved.version));
  expect((await entries()).map((one) => textOf(one, 'id'))).toEqual(before.map((one) => textOf(one, 'id')));
});

test('pages offer their feeds to feed readers: what they are about first, then the site', async () => {
  const { id: categoryId } = done(await createCategory(OWNER, { name: 'Jardin' }));
  const { slug } = await published({ title: 'Les roses', categoryIds: [categoryId] });
  const offered = async (address: string) =>
    [...(await get(address)).text.matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)"/g)].map(
      ([, type, href]) => `${type} ${href?.replace('http://blog.example.org', '')}`,
    );
  const all = (...paths: string[]) => [
    ...paths.map((path) => `application/rss+xml ${path}/feed`),
    ...paths.map((path) => `application/atom+xml ${path}/feed/atom`),
    ...paths.map((path) => `application/feed+json ${path}/feed.json`),
  ];
  expect(await offered('/')).toEqual(all('', '/comments'));
  expect(await offered(`/articles/${slug}`)).toEqual(all(`/articles/${slug}`, ''));
  expect(await offered('/categories/jardin')).toEqual(all('/categories/jardin', ''));
  const list = (await get('/feeds')).text;
  for (const path of ['', '/comments', '/categories/jardin'])
    for (const ending of ['/feed', '/feed/atom', '/feed.json'])
      expect(list).toContain(`href="${path}${ending}"`);
});
