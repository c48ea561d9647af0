import { beforeEach, expect, test } from 'vitest';
import { publishArticle } from '../../../lib/articles/publish-article';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { approveComment, returnToQueue } from '../../../lib/comments/moderation/moderate-comment';
import { writeSite } from '../../../lib/settings/write-site';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { OWNER } from '../../../lib/viewer';
import { bodyOf, done, draft, pending, published } from '../../support/cast';
import { ask, type Door, useDoors } from '../../support/door';

/** What changes is seen by the next reader, and by nobody else's page is anything lost. */

const open = useDoors();
let door: Door;
beforeEach(async () => {
  door = await open();
});

const get = async (address: string) => (await ask(door.port, address)).text;

/** Whether an address is answered without the app. */
async function isKept(address: string): Promise<boolean> {
  const before = door.renders.length;
  await get(address);
  return door.renders.length === before;
}

/** A blog of two articles in two categories, about nothing that is in both, and one after each. */
async function blog() {
  const garden = done(await createCategory(OWNER, { name: 'Jardin' }));
  const kitchen = done(await createCategory(OWNER, { name: 'Cuisine' }));
  const roses = await published({
    title: 'Les roses',
    standfirst: '',
    body: bodyOf('Elles piquent.'),
    categoryIds: [garden.id],
  });
  // The page of an article leads to those before and after it.
  await published({ title: 'La mer', standfirst: '', body: bodyOf('Salée.') });
  const bread = await published({
    title: 'Le pain',
    standfirst: '',
    body: bodyOf('Il lève.'),
    categoryIds: [kitchen.id],
  });
  await published({ title: 'La lune', standfirst: '', body: bodyOf('Pleine.') });
  const addresses = [
    '/',
    '/articles/les-roses',
    '/articles/le-pain',
    '/categories/jardin',
    '/categories/cuisine',
  ];
  for (const address of addresses) await get(address);
  for (const address of addresses) expect(await isKept(address), address).toBe(true);
  return { garden, kitchen, roses, bread };
}

async function keptOf(...addresses: string[]) {
  const kept: string[] = [];
  for (const address of addresses) if (door.cache.find(address)) kept.push(address);
  return kept;
}

const ALL = ['/', '/articles/les-roses', '/articles/le-pain', '/categories/jardin', '/categories/cuisine'];

test('an article that is published is on the home page and in its category at once; other pages stay kept', async () => {
  const { garden } = await blog();
  expect(await get('/articles/les-tulipes')).not.toContain('Elles viennent de loin');
  await published({
    title: 'Les tulipes',
    standfirst: '',
    body: bodyOf('Elles viennent de loin.'),
    categoryIds: [garden.id],
  });
  // It is read after the roses, which are of its category.
  expect(await keptOf(...ALL)).toEqual(['/articles/le-pain', '/categories/cuisine']);
  expect(await get('/articles/les-roses')).toContain('Les tulipes');
  expect(await get('/')).toContain('Les tulipes');
  expect(await get('/categories/jardin')).toContain('Les tulipes');
  expect(await get('/articles/les-tulipes')).toContain('Elles viennent de loin.');
});

test('an edit is seen when it is published and not before', async () => {
  const { roses, garden } = await blog();
  const change = { version: roses.version, title: 'Les rosiers', slug: roses.slug, categoryIds: [garden.id] };
  const saved = done(await writeArticle(OWNER, roses.id, draft(change)));
  expect(await keptOf(...ALL)).toEqual(ALL);
  done(await publishArticle(OWNER, roses.id, saved.version));
  expect(await keptOf(...ALL)).toEqual(['/articles/le-pain', '/categories/cuisine']);
  for (const address of ['/', '/articles/les-roses', '/categories/jardin'])
    expect(await get(address), address).toContain('Les rosiers');
});

test('an article that moves to another category leaves the one and is in the other', async () => {
  const { roses, kitchen } = await blog();
  const change = { version: roses.version, title: 'Les roses', slug: roses.slug, categoryIds: [kitchen.id] };
  const saved = done(await writeArticle(OWNER, roses.id, draft(change)));
  done(await publishArticle(OWNER, roses.id, saved.version));
  expect(await get('/categories/jardin')).not.toContain('Les roses');
  expect(await get('/categories/cuisine')).toContain('Les roses');
});

test('an article that is unpublished is gone everywhere', async () => {
  const { roses } = await blog();
  await unpublishArticle(OWNER, roses.id);
  expect(await keptOf(...ALL)).toEqual(['/articles/le-pain', '/categories/cuisine']);
  expect((await ask(door.port, '/articles/les-roses')).status).toBe(404);
  expect(await get('/')).not.toContain('Les roses');
  expect(await get('/categories/jardin')).not.toContain('Les roses');
});

test('an address that changed leads to the new one', async () => {
  const { roses, garden } = await blog();
  const change = { version: roses.version, title: 'Les roses', slug: 'rosiers', categoryIds: [garden.id] };
  const saved = done(await writeArticle(OWNER, roses.id, draft(change)));
  done(await publishArticle(OWNER, roses.id, saved.version));
  const moved = await ask(door.port, '/articles/les-roses');
  expect([moved.status, moved.headers.location]).toEqual([308, '/articles/rosiers']);
  expect(await isKept('/articles/les-roses')).toBe(true);
  expect(await get('/articles/rosiers')).toContain('Les roses');
  expect(await get('/')).toContain('href="/articles/rosiers"');
});

test('a comment is seen when it is approved, and gone when that is undone; other pages stay kept', async () => {
  const { roses } = await blog();
  const id = await pending(roses.slug, { body: 'Et elles sentent bon.' });
  expect(await keptOf(...ALL)).toEqual(ALL);
  await approveComment(OWNER, id, 'pending');
  expect(await keptOf(...ALL)).not.toContain('/articles/les-roses');
  expect(await keptOf(...ALL)).toEqual(expect.arrayContaining(['/articles/le-pain', '/categories/cuisine']));
  expect(await get('/articles/les-roses')).toContain('Et elles sentent bon.');
  await returnToQueue(OWNER, id, 'approved');
  expect(await get('/articles/les-roses')).not.toContain('Et elles sentent bon.');
});

test('settings change every page', async () => {
  await blog();
  await writeSite(OWNER, { title: 'Le Lundi' });
  expect(await keptOf(...ALL)).toEqual([]);
  for (const address of [...ALL, '/nulle-part']) expect(await get(address), address).toContain('Le Lundi');
});

test('a category that is new is in the menu of every page', async () => {
  await blog();
  done(await createCategory(OWNER, { name: 'Musique' }));
  for (const address of ALL) expect(await get(address), address).toContain('Musique');
});

test('the pages of the home page follow', async () => {
  for (let n = 1; n <= 13; n++) await published({ title: `Article numéro ${n}` });
  expect(await get('/?page=2')).toContain('Article numéro 1<');
  expect(await isKept('/?page=2')).toBe(true);
  await published({ title: 'Le dernier' });
  expect(await get('/?page=2')).toContain('Article numéro 2<');
});
