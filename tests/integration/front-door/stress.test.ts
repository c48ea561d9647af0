import { randomBytes } from 'node:crypto';
import { Agent, get as httpGet } from 'node:http';
import { expect, test } from 'vitest';
import { publishArticle } from '../../../lib/articles/publish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { OWNER } from '../../../lib/viewer';
import { bodyOf, done, draft, published } from '../../support/cast';
import { ask, type Door, useDoors } from '../../support/door';

const open = useDoors();
let door: Door;

const ROSES = '/articles/les-roses';
const get = async (address: string) => (await ask(door.port, address)).text;

async function renamed(article: { id: string; version: number }, title: string): Promise<void> {
  const saved = done(
    await writeArticle(OWNER, article.id, draft({ version: article.version, title, slug: 'les-roses' })),
  );
  done(await publishArticle(OWNER, article.id, saved.version));
}

test('a page that changes while it is rendered is not kept, nor given to who came after the change', async () => {
  door = await open();
  const article = await published({ title: 'Les roses' });
  const held = door.hold(ROSES);
  const before = get(ROSES);
  await held.reached;
  await renamed(article, 'Les rosiers');
  // The first render is still held: who comes now must not wait for it.
  expect(await get(ROSES)).toContain('Les rosiers');
  held.release();
  expect(await before).toContain('Les roses');
  expect(await get(ROSES)).toContain('Les rosiers');
  expect(door.renders.filter((address) => address === ROSES)).toHaveLength(2);
});

test('a page that is rendered while another changes is kept', async () => {
  door = await open();
  await published({ title: 'Les roses' });
  // It leads to the one after it, not to the next but one.
  await published({ title: 'Un jardin', standfirst: '', body: bodyOf('La terre.') });
  const other = await published({ title: 'Le pain', standfirst: '', body: bodyOf('La farine.') });
  const held = door.hold(ROSES);
  const asked = get(ROSES);
  await held.reached;
  const saved = done(
    await writeArticle(
      OWNER,
      other.id,
      draft({ version: other.version, title: 'Le pain perdu', standfirst: '', body: bodyOf('La farine.') }),
    ),
  );
  done(await publishArticle(OWNER, other.id, saved.version));
  held.release();
  await asked;
  expect(door.cache.find(ROSES)).toBeDefined();
});

test('a render that hangs is given up, and does not block the next', async () => {
  door = await open({ renderLimit: 3_000 });
  await published({ title: 'Les roses' });
  door.hold(ROSES);
  const late = await ask(door.port, ROSES);
  expect(late.status).toBe(503);
  expect(late.text).toMatch(/<h1>[\s\S]*Référence : [a-z2-7]{16}/);
  expect((await ask(door.port, ROSES)).status).toBe(200);
});

test('a thousand readers of a cold page at once are one render', async () => {
  door = await open();
  await published({ title: 'Les roses' });
  const agent = new Agent({ keepAlive: false, maxSockets: 1000 });
  const statuses = await Promise.all(
    Array.from(
      { length: 1000 },
      () =>
        new Promise<number | undefined>((resolve, reject) => {
          httpGet(`${door.url}${ROSES}`, { agent }, (answer) => {
            answer.resume().on('end', () => resolve(answer.statusCode));
          }).on('error', reject);
        }),
    ),
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(door.renders).toEqual([ROSES]);
});

/** Asks for many addresses, some at a time, over connections that are kept. */
async function askAll(addresses: string[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const next = addresses.values();
  const worker = async () => {
    for (const address of next) {
      await new Promise((resolve, reject) => {
        httpGet(`${door.url}${address}`, { agent }, (answer) => answer.resume().on('end', resolve)).on(
          'error',
          reject,
        );
      });
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  agent.destroy();
}

const random = () => randomBytes(12).toString('base64url');

test('20,000 unknown addresses and 20,000 queries leave the memory as it is and the home page kept', async () => {
  const LIMIT = 2 ** 21;
  door = await open({ maxBytes: LIMIT });
  await published({ title: 'Les roses' });
  await askAll(['/', ROSES, '/nulle-part']);
  const kept = door.cache.count;
  const renders = door.renders.length;
  await askAll(Array.from({ length: 20_000 }, () => `/${random()}`));
  await askAll(Array.from({ length: 20_000 }, () => `/?utm_source=${random()}&${random()}=1`));
  expect(door.cache.count).toBe(kept);
  expect(door.renders.length).toBe(renders);
  // Those that reach the app are not kept either, or are bounded like the rest.
  await askAll(Array.from({ length: 500 }, () => `/articles/${random()}`));
  await askAll(Array.from({ length: 500 }, (_, n) => `/?page=${n + 2}`));
  expect(door.cache.bytes).toBeLessThanOrEqual(LIMIT);
  const before = door.renders.length;
  await get('/');
  expect(door.renders.length).toBe(before);
}, 180_000);
