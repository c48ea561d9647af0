import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { publishArticle } from '../../../lib/articles/publish-article';
import { restoreArticle } from '../../../lib/articles/trash/restore-article';
import { trashArticle } from '../../../lib/articles/trash/trash-article';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { storePicture } from '../../../lib/media/store-picture';
import { writeLegal } from '../../../lib/settings/legal/write-legal';
import { writeRobots } from '../../../lib/settings/robots/write-robots';
import { writeSite } from '../../../lib/settings/write-site';
import { createAuthor } from '../../../lib/taxonomy/create-author';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { OWNER } from '../../../lib/viewer';
import { bodyOf, done, draft, published } from '../../support/cast';
import { ask, type Door, useDoors } from '../../support/door';
import { type Head, headOf } from '../../support/head-of';
import { plain } from '../../support/media';

/** What a page says of itself to search engines and to other sites. */

const open = useDoors();
let door: Door;
beforeEach(async () => {
  door = await open();
});

const SITE = 'http://blog.example.org';
const get = (address: string) => ask(door.port, address);
const headAt = async (address: string): Promise<Head> => headOf((await get(address)).text);
const picture = async (red: number, width = 1600) => {
  const bytes = await plain(width, width / 2, red)
    .jpeg()
    .toBuffer();
  return done(await storePicture(OWNER, bytes, { name: `rouge-${red}.jpg` })).id;
};

/** A blog with a page of each kind; the one article is illustrated, the others are not. */
async function blog() {
  const { id: top } = done(await createCategory(OWNER, { name: 'Jardin', description: 'Ce qui pousse.' }));
  const { id: author } = done(await createAuthor(OWNER, { name: 'Solène Morel', bio: '' }));
  await writeLegal(OWNER, { noticeText: 'Ici', privacyText: 'Là', showsNotice: true, showsPrivacy: true });
  for (let n = 1; n < 13; n++)
    await published({ title: `Brève ${n}`, standfirst: '', body: bodyOf('Mot '.repeat(90)) });
  return published({
    title: 'Les roses',
    standfirst: 'Elles piquent\u00a0: pourquoi\u202f?',
    leadId: await picture(200),
    leadAlt: 'Une rose',
    categoryIds: [top],
    authorIds: [author],
    tags: ['Fleurs'],
  });
}

const PAGES: readonly [address: string, path: string, type: string, title: string, description: RegExp][] = [
  ['/', '/', 'website', 'La Causerie', /^La Causerie : les derniers articles/],
  ['/?page=2', '/?page=2', 'website', 'Derniers articles, page 2 – La Causerie', / Suite, page 2\.$/],
  ['/categories/jardin', '/categories/jardin', 'website', 'Jardin', /^Ce qui pousse\.$/],
  ['/tags/fleurs', '/tags/fleurs', 'website', 'Fleurs', /^Les articles de La Causerie sur « Fleurs »\.$/],
  ['/authors/solene-morel', '/authors/solene-morel', 'profile', 'Solène Morel', /que Solène Morel a signés/],
  ['/articles/les-roses', '/articles/les-roses', 'article', 'Les roses', /^Elles piquent : pourquoi \?$/],
  ['/articles/les-roses?order=newest', '/articles/les-roses', 'article', 'Les roses', /^Elles piquent/],
  ['/articles/breve-1', '/articles/breve-1', 'article', 'Brève 1', /^Mot (?:Mot ){20,}Mot…$/],
  ['/legal', '/legal', 'website', 'Mentions légales', /^Qui édite/],
  ['/privacy', '/privacy', 'website', 'Confidentialité', /^Ce que La Causerie garde/],
  ['/archives', '/archives', 'website', 'Archives', /^Tout ce que nous avons publié/],
  ['/comments/rules', '/comments/rules', 'website', 'Règles des commentaires', /^Ce qui est publié/],
];

test('every page has one title, description, address and card, with a picture that is there and as large as it says', async () => {
  await blog();
  const pictures = new Map<string, string>();
  for (const [address, path, type, title, description] of PAGES) {
    const { titles, metas, links } = await headAt(address);
    const one = (name: string) => {
      expect(metas[name], `${address} ${name}`).toHaveLength(1);
      return metas[name]?.[0] ?? '';
    };
    const url = path === '/' ? SITE : `${SITE}${path}`;
    expect(links.canonical, address).toEqual([url]);
    expect(titles, address).toEqual([title.includes('La Causerie') ? title : `${title} – La Causerie`]);
    expect(one('description'), address).toMatch(description);
    expect(one('description').length, address).toBeGreaterThan(10);
    expect(one('robots'), address).toBe('index, follow, max-image-preview:large');
    expect(
      ['og:type', 'og:url', 'og:title', 'og:description', 'og:site_name', 'og:locale'].map(one),
      address,
    ).toEqual([...[type, url, title, one('description'), 'La Causerie', 'fr_FR']]);
    expect(
      ['twitter:card', 'twitter:title', 'twitter:description', 'twitter:image'].map(one),
      address,
    ).toEqual([...['summary_large_image', title, one('description'), one('og:image')]]);
    expect(one('og:image:alt'), address).not.toBe('');
    const [width, height, is] = ['og:image:width', 'og:image:height', 'og:image:type'].map(one);
    pictures.set(one('og:image'), `${width} ${height} ${is}`);
  }
  expect([...pictures.keys()].filter((url) => url.includes('/media/'))).toHaveLength(1);
  for (const [url, said] of pictures) {
    const { status, headers, body } = await get(url.slice(SITE.length));
    const { width, height } = await sharp(body).metadata();
    expect([status, `${width} ${height} ${headers['content-type']}`], url).toEqual([200, said]);
  }
  const { metas } = await headAt('/articles/les-roses');
  expect(metas['article:published_time']?.[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$/);
  expect([metas['article:section'], metas['article:tag'], metas['article:author']]).toEqual([
    ['Jardin'],
    ['Fleurs'],
    [`${SITE}/authors/solene-morel`],
  ]);
});

test('pages without a picture have the site’s: a card with its title, another one when that changes, or one that was chosen', async () => {
  await published({ title: 'Sans image' });
  const imageAt = async (address: string) => (await headAt(address)).metas['og:image']?.[0] ?? '';
  const card = await imageAt('/articles/sans-image');
  expect(card).toMatch(/^http:\/\/blog\.example\.org\/share-card\.png\?v=/);
  const before = (await get('/share-card.png')).body;
  await writeSite(OWNER, { title: 'Le <Lundi> & "Cie" ✂', description: 'é'.repeat(300) });
  expect(await imageAt('/')).not.toBe(card);
  expect((await get('/share-card.png')).body.equals(before)).toBe(false);
  // A small picture is told with its true size.
  await writeSite(OWNER, { shareId: await picture(30, 400) });
  const { metas } = await headAt('/articles/sans-image');
  expect(metas['og:image']?.[0]).toMatch(/\/media\/\w+\/1-share-center\.jpg$/);
  expect([metas['og:image:width'], metas['og:image:height']]).toEqual([['381'], ['200']]);
});

test('what search engines must not show says so: empty lists, what is not there, what is one person’s, a site that hides', async () => {
  const { id: category } = done(await createCategory(OWNER, { name: 'Vide' }));
  const { id } = await published({ categoryIds: [category], tags: ['Seul'] });
  await unpublishArticle(OWNER, id);
  for (const [address, said] of [
    ['/categories/vide', 'noindex, follow'],
    ['/tags/seul', 'noindex, follow'],
    ['/nulle-part', 'noindex'],
  ] as const)
    expect((await headAt(address)).metas.robots, address).toEqual([said]);
  const hidden = ['/nulle-part', '/reader/jeton', '/reader/confirm/jeton', '/sign-in', '/comments/feed/atom'];
  for (const address of hidden) expect((await get(address)).headers['x-robots-tag'], address).toBe('noindex');
  expect((await get('/robots.txt')).headers['x-robots-tag']).toBeUndefined();
  await writeRobots(OWNER, { index: false });
  for (const address of ['/', '/tags/seul', '/comments/rules'])
    expect((await headAt(address)).metas.robots, address).toEqual(['noindex, nofollow']);
});

describe('an article in the trash', () => {
  test('is gone from all its addresses, at once, until it is there again or another one has its address', async () => {
    const { id, slug, version } = await published({ title: 'Les roses' });
    const moved = done(await writeArticle(OWNER, id, draft({ version, slug: 'rosiers' })));
    done(await publishArticle(OWNER, id, moved.version));
    const statusOf = async (address: string) => (await get(`/articles/${address}`)).status;
    expect([await statusOf('rosiers'), await statusOf(slug)]).toEqual([200, 308]);
    await trashArticle(OWNER, id);
    expect([await statusOf('rosiers'), await statusOf(slug), await statusOf('tulipes')]).toEqual([
      410, 410, 404,
    ]);
    const { headers, text } = await get('/articles/rosiers');
    expect([headers['x-robots-tag'], headers['cache-control'], headers.location]).toEqual([
      'noindex',
      'private, no-store',
      undefined,
    ]);
    expect(text).toMatch(/<h1[^>]*>Cet article a été retiré<\/h1>/);
    expect(text).toContain('href="/"');
    const renders = door.renders.length;
    expect(await statusOf('rosiers')).toBe(410);
    expect(door.renders.length, 'it is kept').toBe(renders);

    await restoreArticle(OWNER, id);
    expect(await statusOf('rosiers'), 'unpublished').toBe(404);
    done(await publishArticle(OWNER, id, moved.version));
    expect(await statusOf('rosiers')).toBe(200);
    await trashArticle(OWNER, id);
    expect(await statusOf('rosiers')).toBe(410);
    await published({ title: 'D’autres', slug: 'rosiers' });
    expect([await statusOf('rosiers'), await statusOf(slug)]).toEqual([200, 410]);
  });

  test('that nobody could read is not there, and neither is one that is only unpublished', async () => {
    const { id, slug } = await published({ title: 'Les roses' });
    await unpublishArticle(OWNER, id);
    expect((await get(`/articles/${slug}`)).status).toBe(404);
    await trashArticle(OWNER, id);
    expect((await get(`/articles/${slug}`)).status).toBe(410);
    expect((await get('/page-gone')).status).toBe(410);
  });
});
