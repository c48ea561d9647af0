import { expect, test } from 'vitest';
import { labelFeed, siteArticlesFeed } from '../../../app/_server/article-feed';
import type { FeedFormat } from '../../../app/_server/write-feed';
import { createArticle } from '../../../lib/articles/create-article';
import { publishArticle } from '../../../lib/articles/publish-article';
import { readArticle } from '../../../lib/articles/read-article';
import type { ArticleView, DraftInput } from '../../../lib/articles/schema';
import { trashArticle } from '../../../lib/articles/trash/trash-article';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { moveClock } from '../../../lib/clock';
import { openMedia } from '../../../lib/media/open-media';
import { fileAddress } from '../../../lib/media/schema';
import { writeFeedSettings } from '../../../lib/settings/feeds/write-feed-settings';
import { createAuthor } from '../../../lib/taxonomy/create-author';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { GUEST, OWNER } from '../../../lib/viewer';
import { approved, bodyOf, done, draft, published } from '../../support/cast';
import { FORMATS, readAll } from '../../support/fed';
import { htmlText } from '../../support/html-text';
import { add, PDF, plain, wav } from '../../support/media';
import { plan, written } from '../../support/plans';
import { byFeedsmith, type ReadFeed } from '../../support/read-feed';

/** The feeds of articles as two parsers read them, compared with the articles as readers do. */

const SITE = 'http://blog.example.org';
async function viewOf(slug: string): Promise<ArticleView> {
  const found = await readArticle(GUEST, slug);
  if (found.moved) throw new Error(`${slug} has moved`);
  return found.article;
}

/** Every field of the entries against the articles. */
function expectArticles(read: ReadFeed, articles: ArticleView[], format: FeedFormat, categories: string[][]) {
  expect(read.entries.map(({ title }) => title)).toEqual(articles.map(({ title }) => title));
  for (const [n, article] of articles.entries()) {
    const entry = read.entries[n];
    expect(entry?.address).toBe(`${SITE}/articles/${article.slug}`);
    expect(entry?.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(entry?.authors).toEqual(article.authors.map(({ name }) => name));
    expect(entry?.categories).toEqual([...(categories[n] ?? []), ...article.tags.map(({ name }) => name)]);
    // RSS has whole seconds.
    const second = (at: Date) => (format === 'rss' ? Math.floor(at.getTime() / 1000) * 1000 : at.getTime());
    expect(entry?.published).toBe(second(article.publishedAt));
    if (format !== 'rss') expect(entry?.updated).toBe((article.updatedAt ?? article.publishedAt).getTime());
    if (format !== 'json') expect(entry?.comments).toBe(article.commentCount);
    if (article.standfirst !== '') expect(entry?.summary).toBe(article.standfirst);
    const content = htmlText(entry?.content ?? '');
    for (const words of [article.standfirst, article.lead?.caption ?? ''])
      expect(content).toContain(htmlText(words.replaceAll('<', '&lt;')));
  }
}

test('every field of an entry is that of its article, in each format and feed, by both parsers', async () => {
  const kitchen = done(await createCategory(OWNER, { name: 'Cuisine & Cie' }));
  const bread = done(await createCategory(OWNER, { name: 'Pain', parentId: kitchen.id }));
  const zoe = done(await createAuthor(OWNER, { name: 'Zoé O’Neil & <Fils>', bio: 'Boulangère.' }));
  const ali = done(await createAuthor(OWNER, { name: 'Ali' }));
  const image = await await plain(640, 320).jpeg().toBuffer();
  const picture = done(await add(OWNER, image, 'pain.jpg', { credit: 'Zoé & Cie' }));
  const sound = done(await add(OWNER, wav(), 'Le four.wav'));
  const pdf = done(await add(OWNER, PDF, 'recette.pdf'));
  const linked = (href: string) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: 'Ici', marks: [{ type: 'link', attrs: { href } }] }],
  });
  const texts: Partial<DraftInput>[] = [
    { title: 'A', standfirst: '', body: bodyOf('Rien.') },
    { title: `${'Très long '.repeat(29)}fin`, standfirst: ']]> & <b>gras</b>', tags: ['Été', 'c++'] },
    {
      title: '👩‍🚀 « Où ? » \u2067עברית\u2069 &amp; <i>',
      categoryIds: [bread.id, kitchen.id],
      authorIds: [ali.id],
    },
    {
      title: 'Le pain',
      categoryIds: [bread.id],
      authorIds: [zoe.id, ali.id],
      tags: ['Levain'],
      leadId: picture.id,
      leadAlt: 'Un pain',
      leadCaption: 'Il <lève>',
      sources: [{ publisher: 'Reuters', title: 'Le blé', url: 'https://r.example/', readOn: '2026-03-01' }],
      body: { type: 'doc', content: [linked(fileAddress(pdf)), linked(`${SITE}${fileAddress(sound)}`)] },
    },
  ];
  const articles: ArticleView[] = [];
  const labels = [[], [], ['Pain', 'Cuisine & Cie'], ['Pain']];
  for (const [n, text] of texts.entries()) {
    moveClock(n * 1000);
    const { slug } = await published(text);
    if (n === 3) await approved(slug);
    articles.push(await viewOf(slug));
  }
  articles.reverse();
  labels.reverse();

  const feeds: [(format: FeedFormat) => Promise<Response>, number, string][] = [
    [siteArticlesFeed, 4, ''],
    [(format) => labelFeed('category', format, 'pain'), 2, '/categories/pain'],
    [(format) => labelFeed('category', format, kitchen.slug), 2, `/categories/${kitchen.slug}`],
    [
      (format) => labelFeed('author', format, articles[0]?.authors[0]?.slug ?? ''),
      1,
      `/authors/${articles[0]?.authors[0]?.slug}`,
    ],
    [(format) => labelFeed('tag', format, 'levain'), 1, '/tags/levain'],
  ];
  for (const format of FORMATS) {
    for (const [feed, count, path] of feeds) {
      const { reads } = await readAll(format, feed);
      for (const read of reads) {
        expectArticles(read, articles.slice(0, count), format, labels);
        const ending = { rss: '/feed', atom: '/feed/atom', json: '/feed.json' }[format];
        expect([read.page, read.self, read.language]).toEqual([
          `${SITE}${path || '/'}`,
          `${SITE}${path}${ending}`,
          'fr',
        ]);
      }
    }
    const { text, reads } = await readAll(format, siteArticlesFeed);
    const shown = (await openMedia(GUEST, picture.id, `1-640.jpg`))?.file.bytes;
    const files = [
      { address: `${SITE}${fileAddress(pdf)}`, type: 'application/pdf', bytes: PDF.length },
      { address: `${SITE}${fileAddress(sound)}`, type: 'audio/wav', bytes: wav().length },
      { address: `${SITE}/media/${picture.id}/1-640.jpg`, type: 'image/jpeg', bytes: shown },
    ];
    const told = { rss: files.slice(1, 2), atom: files, json: files.slice(0, 2) }[format];
    for (const read of reads) {
      expect(read.entries[0]?.files).toEqual(told);
      expect(read.entries[3]?.files).toEqual([]);
    }
    expect(text).toContain(`${SITE}/media/${picture.id}/1-640.jpg`);
  }
});

test('what is not on the site is in no feed, and a feed without entries is one', async () => {
  const { id: categoryId } = done(await createCategory(OWNER, { name: 'Jardin' }));
  const change = { title: 'Secret', categoryIds: [categoryId], tags: ['caché'] };
  const { id } = await createArticle(OWNER);
  done(await writeArticle(OWNER, id, draft(change)));
  const planned = await written({ ...change, slug: 'plus-tard' });
  done(await plan(planned.id, planned.version, '2099-03-29T08:00'));
  await unpublishArticle(OWNER, (await published({ ...change, slug: 'retire' })).id);
  await trashArticle(OWNER, (await published({ ...change, slug: 'jete' })).id);
  for (const format of FORMATS)
    for (const feed of [
      siteArticlesFeed,
      (one: FeedFormat) => labelFeed('category', one, 'jardin'),
      (one: FeedFormat) => labelFeed('tag', one, 'cache'),
    ]) {
      const { text, reads } = await readAll(format, feed);
      for (const { entries } of reads) expect(entries).toEqual([]);
      expect(text).not.toContain('Secret');
    }
  // A draft of what is published is no more seen than another.
  const live = await published({ title: 'Ouvert' });
  done(await writeArticle(OWNER, live.id, draft({ version: live.version, title: 'Secret' })));
  expect((await readAll('json', siteArticlesFeed)).text).not.toContain('Secret');
});

test('the settings say how many entries there are, and whether they are whole', async () => {
  const body = bodyOf(`Le début. ${'Et la suite, longuement. '.repeat(30)}`, 'La fin de tout.');
  for (let n = 1; n <= 3; n++) await published({ title: `N° ${n}`, standfirst: '', body });
  await writeFeedSettings(OWNER, { full: false, items: 2 });
  for (const format of FORMATS) {
    const { text, reads } = await readAll(format, siteArticlesFeed);
    for (const { entries } of reads) {
      expect(entries).toHaveLength(2);
      if (format !== 'json') expect(entries[0]?.summary).toMatch(/^Le début\. .{200,280}…$/);
    }
    expect(text).not.toContain('La fin de tout.');
  }
  await writeFeedSettings(OWNER, { full: true, items: 50 });
  for (const format of FORMATS) {
    const { reads } = await readAll(format, siteArticlesFeed);
    for (const { entries } of reads) expect(htmlText(entries[2]?.content ?? '')).toMatch(/La fin de tout\.$/);
  }
});

test('an entry keeps its id when its article is corrected and moves, and says since when', async () => {
  const { id, slug, version } = await published({ title: 'Les roses' });
  const before = byFeedsmith(await (await siteArticlesFeed('atom')).text()).entries[0];
  moveClock(60_000);
  const saved = done(await writeArticle(OWNER, id, draft({ version, title: 'Les lys', slug: 'les-lys' })));
  done(await publishArticle(OWNER, id, saved.version));
  const after = byFeedsmith(await (await siteArticlesFeed('atom')).text()).entries[0];
  expect([after?.id, after?.published]).toEqual([before?.id, before?.published]);
  expect([before?.address, after?.address]).toEqual([`${SITE}/articles/${slug}`, `${SITE}/articles/les-lys`]);
  expect(after?.updated).toBeGreaterThan(before?.updated ?? 0);
});
