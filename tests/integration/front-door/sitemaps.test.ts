import { beforeEach, expect, test } from 'vitest';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { storePicture } from '../../../lib/media/store-picture';
import { writeLegal } from '../../../lib/settings/legal/write-legal';
import { writeRobots } from '../../../lib/settings/robots/write-robots';
import { writeSite } from '../../../lib/settings/write-site';
import { createAuthor } from '../../../lib/taxonomy/create-author';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { OWNER } from '../../../lib/viewer';
import { done, published, ROSES } from '../../support/cast';
import { ask, type Door, useDoors } from '../../support/door';
import { elementsOf, parseXml, textOf } from '../../support/strict-xml';
import { faultsOfSitemap } from '../../support/xml-schema';

/** The sitemaps, as search engines ask for them. */

const open = useDoors();
let door: Door;
beforeEach(async () => {
  door = await open();
});

const get = (address: string, headers: Record<string, string> = {}) => ask(door.port, address, { headers });
const SITE = 'http://blog.example.org';

/** The paths of the addresses of a sitemap or of the list of them. */
async function pathsOf(file: string): Promise<string[]> {
  const { status, headers, text } = await get(file);
  expect([status, headers['content-type'], headers['x-robots-tag']], file).toEqual([
    200,
    'application/xml; charset=utf-8',
    'noindex',
  ]);
  expect(await faultsOfSitemap(text), file).toEqual([]);
  const entries = [...elementsOf(parseXml(text), 'sitemap'), ...elementsOf(parseXml(text), 'url')];
  const addresses = entries.map((entry) => textOf(entry, 'loc') ?? '');
  for (const address of addresses) expect(address.startsWith(`${SITE}/`), address).toBe(true);
  return addresses.map((address) => decodeURI(address.slice(SITE.length)));
}

/** A blog with all that may be in a sitemap, in words that XML must not take for its own. */
async function blog() {
  const { id: leadId } = done(await storePicture(OWNER, ROSES, { name: 'rose.gif' }));
  const { id: category } = done(await createCategory(OWNER, { name: 'Fleurs & fruits' }));
  const { id: author } = done(await createAuthor(OWNER, { name: 'Solène <Morel>' }));
  await writeSite(OWNER, { title: 'La « Causerie » & Cie', language: 'fr' });
  await writeLegal(OWNER, { noticeText: 'Ici', privacyText: 'Là', showsNotice: true, showsPrivacy: true });
  await published({ title: 'x', slug: 'x' });
  return published({
    title: '<script>"&\u2028 ]]> 🌹 ‮rtl‬',
    leadId,
    leadAlt: 'Une rose',
    categoryIds: [category],
    authorIds: [author],
    tags: ['Été & cie'],
  });
}

test('the list leads to files that are valid, with every page that may be found; all of them are there, and canonical', async () => {
  const rose = await blog();
  const files = await pathsOf('/sitemap.xml');
  const names = ['articles', 'pages', 'categories', 'tags', 'authors'].map(
    (name) => `/sitemaps/${name}-1.xml`,
  );
  expect(files).toEqual(names);
  const pages = (await Promise.all(files.map(pathsOf))).flat();
  expect(pages).toEqual(
    expect.arrayContaining([
      '/',
      `/articles/${rose.slug}`,
      '/articles/x',
      '/legal',
      '/privacy',
      '/comments/rules',
    ]),
  );
  expect(new Set(pages).size).toBe(pages.length);
  // Ten, and the archives: all of them, this year's, this month's.
  expect(pages).toHaveLength(13);
  for (const path of pages) {
    const { status, text } = await get(path);
    const canonical = /<link rel="canonical" href="([^"]*)"/
      .exec(text)?.[1]
      ?.replace(/^(http:..[^/]+)$/, '$1/');
    expect([status, canonical, /<meta name="robots"[^>]*noindex/.test(text)], path).toEqual([
      200,
      `${SITE}${encodeURI(path)}`,
      false,
    ]);
  }
  const { text } = await get('/sitemaps/articles-1.xml');
  expect(text).toMatch(/<image:image><image:loc>http:\/\/blog\.example\.org\/media\/\w+\/1-1\.jpg</);
});

test('news names the publication as the site does; the day is told with its zone', async () => {
  await blog();
  const paths = await pathsOf('/sitemap-news.xml');
  expect(paths).toHaveLength(2);
  const news = parseXml((await get('/sitemap-news.xml')).text);
  const rose = elementsOf(news, 'news:news').find((entry) => textOf(entry, 'news:title') !== 'x');
  const told = (name: string) => rose && textOf(rose, name);
  expect(['news:name', 'news:language'].map(told)).toEqual(['La « Causerie » & Cie', 'fr']);
  expect(told('news:title')).toContain('<script>"&');
  expect(told('news:publication_date')).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
});

test('a sitemap is kept until something changes, and who has it is told so', async () => {
  const { id, slug } = await blog();
  for (const file of ['/sitemap.xml', '/sitemaps/articles-1.xml', '/sitemap-news.xml']) {
    const { headers } = await get(file);
    expect(headers['cache-control'], file).toContain('max-age=0');
    const again = await get(file, { 'if-none-match': headers.etag ?? '' });
    expect([again.status, door.renders.filter((render) => render === file)], file).toEqual([304, [file]]);
  }
  await unpublishArticle(OWNER, id);
  for (const file of ['/sitemaps/articles-1.xml', '/sitemap-news.xml'])
    expect((await get(file)).text, file).not.toContain(slug);
  expect(await pathsOf('/sitemap.xml')).toEqual(['/sitemaps/articles-1.xml', '/sitemaps/pages-1.xml']);
});

test('what is no file is not there; other systems’ addresses lead to ours; a site that hides has none', async () => {
  await published();
  const none = [
    'articles-2',
    'articles-0',
    'articles-01',
    'articles',
    'tags-1',
    'pages-2',
    'toString-1',
    '..',
  ];
  for (const name of none) expect((await get(`/sitemaps/${name}.xml`)).status, name).toBe(404);
  for (const from of ['/wp-sitemap.xml', '/sitemap_index.xml', '/sitemap-index.xml', '/sitemap.xml/']) {
    const { status, headers } = await get(from);
    expect([status, headers.location], from).toEqual([308, '/sitemap.xml']);
  }
  const robots = (await get('/robots.txt')).text;
  expect(robots.match(/^Sitemap: .*$/gm)).toEqual([
    `Sitemap: ${SITE}/sitemap.xml`,
    `Sitemap: ${SITE}/sitemap-news.xml`,
  ]);
  await writeRobots(OWNER, { index: false });
  expect((await get('/robots.txt')).text).not.toContain('Sitemap');
  for (const file of ['/sitemap.xml', '/sitemaps/articles-1.xml', '/sitemap-news.xml'])
    expect((await get(file)).status, file).toBe(404);
});

test('a sitemap that breaks the rules is refused by the schemas', async () => {
  const urlset = (inner: string) =>
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">${inner}</urlset>`;
  const loc = '<loc>http://blog.example.org/</loc>';
  expect(await faultsOfSitemap(urlset(`<url>${loc}</url>`))).toEqual([]);
  for (const wrong of [
    '<url><loc>court</loc></url>',
    `<url>${loc}<lastmod>hier</lastmod></url>`,
    `<url>${loc}<image:image><image:title>x</image:title></image:image></url>`,
    `<url>${loc}<image:picture/></url>`,
  ])
    expect(await faultsOfSitemap(urlset(wrong)), wrong).not.toEqual([]);
});
