import { beforeEach, expect, test } from 'vitest';
import { publishArticle } from '../../../lib/articles/publish-article';
import { readArticle } from '../../../lib/articles/read-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { HOUR, moveClock } from '../../../lib/clock';
import { storePicture } from '../../../lib/media/store-picture';
import { writeSite } from '../../../lib/settings/write-site';
import { createAuthor } from '../../../lib/taxonomy/create-author';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { editAuthor } from '../../../lib/taxonomy/edits/edit-author';
import { GUEST, OWNER } from '../../../lib/viewer';
import { zonedTime } from '../../../lib/words/wall-time';
import { approved, done, draft, published } from '../../support/cast';
import { ask, type Door, useDoors } from '../../support/door';
import { headOf, type Node, nodesIn } from '../../support/head-of';
import { plain } from '../../support/media';
import { faultsOfData } from '../../support/schema-org';

/** What pages tell search engines in the words of schema.org. */

const open = useDoors();
let door: Door;
beforeEach(async () => {
  door = await open();
});

const SITE = 'http://blog.example.org';
const textAt = async (address: string) => (await ask(door.port, address)).text;
const dataAt = async (address: string) => headOf(await textAt(address)).data[0] ?? '';
const nodesAt = async (address: string) => nodesIn(headOf(await textAt(address)));
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

const SOURCES = [
  { publisher: 'CNBC', title: 'Winter <range>', url: 'https://cnbc.example/a?b=1&c=2', readOn: '2026-01-02' },
  { publisher: 'AFP', title: 'Dépêche', url: 'https://afp.example/', readOn: '' },
];
const NASTY = '</script><script>alert(1)</script><!-- & \u2028\u2029 "\\ 🌹';

/** An article with all that can be told of one, in a category below another. */
async function rich(title: string) {
  const bytes = await plain(1600, 1000).jpeg().toBuffer();
  const { id: leadId } = done(await storePicture(OWNER, bytes, { name: 'a.jpg' }));
  const { id: parentId } = done(await createCategory(OWNER, { name: 'Auto' }));
  const { id: category } = done(await createCategory(OWNER, { name: 'Électrique & cie', parentId }));
  const { id: author } = done(await createAuthor(OWNER, { name: 'Solène Morel', bio: 'Elle roule.' }));
  done(await editAuthor(OWNER, author, { name: 'Solène Morel', bio: 'Elle roule.', title: 'Journaliste' }));
  const body = {
    type: 'doc',
    content: [
      paragraph('Un, deux, trois mots'),
      {
        type: 'correction',
        attrs: { date: '2026-03-12' },
        content: [{ type: 'text', text: 'C’était 30 km.' }],
      },
    ],
  };
  const told = { title, body, sources: SOURCES, leadId, leadAlt: 'Une route' };
  const first = await published({ ...told, categoryIds: [category], authorIds: [author], tags: ['Hiver'] });
  moveClock(HOUR);
  const again = draft({ ...told, version: first.version, slug: first.slug });
  const labels = { categoryIds: [category], authorIds: [author], tags: ['Hiver'] };
  const saved = done(await writeArticle(OWNER, first.id, { ...again, ...labels, standfirst: 'Mis à jour.' }));
  done(await publishArticle(OWNER, first.id, saved.version));
  await approved(first.slug);
  return first;
}

test('an article is told as it is: who, when, what, from where, what was corrected', async () => {
  const { slug } = await rich('L’hiver des batteries');
  const read = await readArticle(GUEST, slug);
  if (read.moved) throw new Error('moved');
  const { article } = read;
  const {
    NewsArticle: told,
    BreadcrumbList: way,
    Organization: publisher,
  } = await nodesAt(`/articles/${slug}`);
  const url = `${SITE}/articles/${slug}`;
  expect(told).toMatchObject({
    '@id': `${url}#article`,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    headline: article.title,
    description: 'Mis à jour.',
    articleSection: 'Électrique & cie',
    keywords: ['Hiver'],
    isAccessibleForFree: true,
    inLanguage: 'fr-FR',
    wordCount: 7,
    commentCount: 1,
    publisher: { '@id': publisher?.['@id'] },
    author: [
      {
        '@type': 'Person',
        name: 'Solène Morel',
        jobTitle: 'Journaliste',
        url: `${SITE}/authors/solene-morel`,
      },
    ],
    citation: [
      {
        '@type': 'CreativeWork',
        name: 'Winter <range>',
        url: 'https://cnbc.example/a?b=1&c=2',
        publisher: { '@type': 'Organization', name: 'CNBC' },
      },
      { name: 'Dépêche', url: 'https://afp.example/', publisher: { name: 'AFP' } },
    ],
    correction: [{ '@type': 'CorrectionComment', text: 'C’était 30 km.', datePublished: '2026-03-12' }],
  });
  // In the zone of the site, and the same moments.
  for (const [key, at] of [
    ['datePublished', article.publishedAt],
    ['dateModified', article.updatedAt],
  ] as const) {
    expect(told?.[key], key).toMatch(/T\d\d:\d\d:\d\d\+0[12]:00$/);
    const seconds = Math.floor((at?.getTime() ?? 0) / 1000);
    expect(Date.parse(String(told?.[key])) / 1000, key).toBe(seconds);
  }
  const images = told?.image as (Node & { width: string; height: string; url: string })[];
  expect(images.map(({ width, height }) => `${width}×${height}`)).toEqual(['1200×630', '1600×1000']);
  for (const image of images) expect((await ask(door.port, image.url.slice(SITE.length))).status).toBe(200);
  const steps = (way?.itemListElement ?? []) as { position: number; name: string; item: string }[];
  expect(steps.map(({ position, name, item }) => [position, name, item.slice(SITE.length)])).toEqual([
    [1, 'La Causerie', '/'],
    [2, 'Auto', '/categories/auto'],
    [3, 'Électrique & cie', '/categories/electrique-et-cie'],
    [4, article.title, `/articles/${slug}`],
  ]);
});

test('what a person typed ends no block and begins none', async () => {
  await writeSite(OWNER, { title: NASTY.slice(0, 100), description: NASTY });
  const { slug } = await rich(NASTY);
  for (const address of ['/', `/articles/${slug}`, '/categories/auto', '/authors/solene-morel']) {
    const text = await textAt(address);
    const { data } = headOf(text);
    expect(data, address).toHaveLength(1);
    expect(data[0], address).not.toMatch(/[<>&\u2028\u2029]/);
    expect(text, address).not.toContain('<script>alert');
  }
  const { NewsArticle: told } = await nodesAt(`/articles/${slug}`);
  expect(told?.headline).toContain('</script><script>alert(1)</script><!-- &');
});

test('home names the site and who publishes it, an author’s page the person, lists what is in them', async () => {
  const { slug } = await rich('L’hiver des batteries');
  const home = await nodesAt('/');
  expect(home.WebSite).toMatchObject({
    url: `${SITE}/`,
    publisher: { '@id': home.Organization?.['@id'] },
    potentialAction: { target: { urlTemplate: `${SITE}/search?q={search_term_string}` } },
  });
  expect(home.Organization).toMatchObject({ name: 'La Causerie', logo: { url: `${SITE}/icon.svg` } });
  const { ProfilePage: profile } = await nodesAt('/authors/solene-morel');
  expect(profile?.mainEntity).toMatchObject({
    name: 'Solène Morel',
    jobTitle: 'Journaliste',
    description: 'Elle roule.',
  });
  const month = zonedTime(new Date(), 'Europe/Paris').slice(0, 7).replace('-', '/');
  for (const address of ['/categories/auto', '/tags/hiver', `/archives/${month}`])
    expect((await nodesAt(address)).CollectionPage?.mainEntity, address).toMatchObject({
      itemListElement: [{ position: 1, url: `${SITE}/articles/${slug}` }],
    });
});

test('every type and property is one of schema.org’s, and one that is not is found', async () => {
  const { slug } = await rich(NASTY);
  await published({ title: 'x', standfirst: '' });
  const addresses = [
    '/',
    `/articles/${slug}`,
    '/articles/x',
    '/categories/auto',
    '/tags/hiver',
    '/authors/solene-morel',
  ];
  const blocks = await Promise.all(addresses.map(dataAt));
  const wrong = [['"headline"', '"headlines"'] as const, ['"jobTitle"', '"job"'] as const];
  const broken = wrong.map(([name, other]) => String(blocks[1]).replace(name, other));
  const faults = await faultsOfData([...blocks, ...broken]);
  expect(faults.filter((fault) => Number.parseInt(fault, 10) <= blocks.length)).toEqual([]);
  expect(faults.map((fault) => Number.parseInt(fault, 10))).toEqual([7, 8]);
}, 90_000);
