import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { publishArticle } from '../../../lib/articles/publish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { editCategory } from '../../../lib/taxonomy/edits/edit-category';
import { OWNER } from '../../../lib/viewer';
import { done, draft } from '../../support/cast';
import { ask, type Door, useDoors } from '../../support/door';
import { twoArticles } from '../../support/two-articles';
import { until } from '../../support/until';

/** The feeds as feed readers ask for them: again and again, under old addresses, with what they have. */

// Many pages each.
vi.setConfig({ testTimeout: 90_000 });

const open = useDoors();
let door: Door;

const ENDS = ['/feed', '/feed/atom', '/feed.json'];
const get = (address: string, headers: Record<string, string> = {}) => ask(door.port, address, { headers });

describe.each([
  ['on the socket', true],
  ['by Node’s http', false],
])('a feed, answered %s', (_name, quick) => {
  beforeEach(async () => {
    door = await open({ quick });
    await twoArticles();
  });

  test('says when it changed, and is 304 for who has it, by its tag or its time', async () => {
    for (const address of ENDS)
      for (const encoding of ['br', 'gzip', 'identity']) await get(address, { 'accept-encoding': encoding });
    for (const address of ENDS) {
      // In the second in which it was made it says the one before, and nobody has it by its time.
      let time = '';
      const isSettled = async () => {
        time = (await get(address)).headers['last-modified'] ?? '';
        return (await get(address, { 'if-modified-since': time })).status === 304;
      };
      await until(isSettled, 'a second');
      expect(Date.parse(time)).toBeLessThanOrEqual(Date.now());
      const tags = new Set<string>();
      const whole = (await get(address)).body;
      for (const [encoding, decode] of [
        ['br', brotliDecompressSync],
        ['gzip', gunzipSync],
        ['identity', (body: Buffer) => body],
      ] as const) {
        const accepts = { 'accept-encoding': encoding };
        const { status, headers, body } = await get(address, accepts);
        const tag = headers.etag ?? '';
        tags.add(tag);
        expect([status, headers['last-modified'], headers['cache-control']]).toEqual([
          200,
          time,
          'max-age=300',
        ]);
        expect(decode(body).equals(whole)).toBe(true);
        const head = await ask(door.port, address, { method: 'HEAD', headers: accepts });
        expect([head.status, head.headers.etag, head.headers['last-modified'], head.body.length]).toEqual([
          200,
          tag,
          time,
          0,
        ]);
        const later = new Date(Date.parse(time) + 5_000).toUTCString();
        for (const known of [
          { 'if-none-match': tag },
          { 'if-none-match': `"x", W/${tag}` },
          { 'if-modified-since': time },
          { 'if-modified-since': later },
          { 'if-none-match': tag, 'if-modified-since': new Date(0).toUTCString() },
        ]) {
          for (const method of ['GET', 'HEAD']) {
            const same = await ask(door.port, address, { method, headers: { ...accepts, ...known } });
            expect([same.status, same.body.length], JSON.stringify(known)).toEqual([304, 0]);
            // By now it may have been packed tighter, under a tag of its own.
            expect([tag, tag.replace('-br"', '-br-packed"')]).toContain(same.headers.etag);
            expect([same.headers['last-modified'], same.headers['cache-control']]).toEqual([
              time,
              'max-age=300',
            ]);
          }
        }
        for (const other of [
          { 'if-none-match': '"x"', 'if-modified-since': time },
          { 'if-modified-since': new Date(Date.parse(time) - 1_000).toUTCString() },
          { 'if-modified-since': 'hier' },
        ])
          expect((await get(address, { ...accepts, ...other })).status, JSON.stringify(other)).toBe(200);
      }
      expect(tags.size).toBe(3);
    }
  });
});

test('old addresses lead to those of now in one step, a renamed label’s and a moved article’s too, and nowhere where nothing is', async () => {
  door = await open();
  const { garden, roses } = await twoArticles();
  await editCategory(OWNER, garden.id, { name: 'Jardins', slug: 'jardins', parentId: '', description: '' });
  const saved = done(
    await writeArticle(OWNER, roses.id, draft({ version: roses.version, title: 'Les lys', slug: 'les-lys' })),
  );
  done(await publishArticle(OWNER, roses.id, saved.version));
  await get('/');
  for (const [from, to] of [
    ['/feed/', '/feed'],
    ['/?feed=rss2', '/feed'],
    ['/?feed=comments-rss2', '/comments/feed'],
    ['/category/maison/jardin/', '/categories/jardins'],
    ['/category/maison/jardin/feed/atom/', '/categories/jardins/feed/atom'],
    ['/categories/jardin/?utm_source=x', '/categories/jardins'],
    ['/2026/03/12/les-roses/', '/articles/les-lys'],
    ['/les-roses/feed/', '/articles/les-lys/feed'],
    ['/articles/les-roses/', '/articles/les-lys'],
    ['/articles/les-roses/comments/feed.atom', '/articles/les-lys/feed/atom'],
    ['/articles/le-pain/?x=1', '/articles/le-pain?x=1'],
  ] as const) {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await ask(door.port, from, { method });
      expect([status, headers.location, headers['cache-control']], from).toEqual([308, to, 'max-age=3600']);
    }
    expect((await get(to)).status, to).toBe(200);
  }
  for (const nowhere of [
    '/category/nulle-part/',
    '/tag/rien/feed/',
    '/author/personne',
    '/rien/feed/',
    '/2026/03/rien/',
    '/category/jardins/page/9/',
  ])
    expect((await get(nowhere)).status, nowhere).toBe(404);
  expect((await ask(door.port, '/feed/', { method: 'POST' })).status).toBe(405);
});
