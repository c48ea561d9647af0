import { expect, test } from 'vitest';
import { findPublished } from '../../../lib/articles/live/store';
import { publishArticle } from '../../../lib/articles/publish-article';
import { readBeside } from '../../../lib/articles/related/read-beside';
import { hasUnrelated, relateAllArticles } from '../../../lib/articles/related/relate-all';
import { trashArticle } from '../../../lib/articles/trash/trash-article';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { transaction } from '../../../lib/db';
import { onChanged, type Reads, tracked } from '../../../lib/freshness';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { GUEST, OWNER } from '../../../lib/viewer';
import { bodyOf, done, draft, type Published, published } from '../../support/cast';

/** What leads on from an article, and that a publication changes no other page than those it names. */

const filler = (n: number) => `Mot${n}a, mot${n}b, mot${n}c et mot${n}d.`;

/** An article about nothing that another one is about. */
const apart = (n: number, change: object = {}) =>
  published({ title: `Sujet${n}`, standfirst: '', body: bodyOf(filler(n)), ...change });

async function beside(slug: string) {
  const row = await findPublished(slug);
  if (row?.publishedAt == null) throw new Error(`${slug} is not published`);
  const { related, previous, next } = await readBeside(GUEST, { id: row.id, publishedAt: row.publishedAt });
  return { related: related.map((one) => one.slug), previous: previous?.slug, next: next?.slug };
}

/** The tags that a work changes. */
async function tagsOf(work: () => Promise<unknown>): Promise<string[]> {
  const tags = new Set<string>();
  const deaf = onChanged((changed) => {
    for (const tag of changed) tags.add(tag);
  });
  await work();
  deaf();
  return [...tags];
}

test('nearest is what shares tags, then the words that tell, then the category; what shares nothing is left out', async () => {
  const cars = done(await createCategory(OWNER, { name: 'Autos' }));
  const text = 'La batterie du cabriolet Zephyra perd de l’autonomie quand il gèle.';
  const tagged = await apart(1, { tags: ['Zephyra', 'Hiver'] });
  const alike = await apart(2, { title: 'Le cabriolet Zephyra', body: bodyOf(`${text} Essai de nuit.`) });
  const there = await apart(3, { categoryIds: [cars.id] });
  const other = await apart(4);
  const { slug } = await published({
    title: 'Zephyra, un cabriolet et ses batteries',
    standfirst: '',
    body: bodyOf(text),
    tags: ['Zephyra', 'Hiver'],
    categoryIds: [cars.id],
  });
  expect((await beside(slug)).related).toEqual([tagged.slug, alike.slug, there.slug]);
  for (const near of [tagged, alike, there]) expect((await beside(near.slug)).related).toContain(slug);
  expect((await beside(other.slug)).related).toEqual([]);
});

test('the fortieth article changes the pages that it names and its neighbours’, and no other article', async () => {
  for (let n = 0; n < 36; n++) await apart(n);
  const near = await apart(200, { tags: ['Opale'] });
  const also = await apart(201, { tags: ['Opale'] });
  const last = await apart(202);
  const { id, version } = await published({ title: 'Pas encore', tags: ['Opale'] }).then(async (made) => {
    await unpublishArticle(OWNER, made.id);
    return made;
  });
  const tags = await tagsOf(() => publishArticle(OWNER, id, version));
  const named = tags.filter((tag) => /^(?:article|beside):/.test(tag)).sort();
  const expected = [`article:${id}`, ...[near, also, last].map((one) => `beside:${one.id}`)];
  expect(named.filter((tag) => tag !== `beside:${id}`)).toEqual(expected.sort());
});

test('the articles before and after are those of the dates, and are told when one comes or goes between them', async () => {
  const [first, second, third] = [await apart(1), await apart(2), await apart(3)];
  expect(await beside(first.slug)).toMatchObject({ previous: undefined, next: second.slug });
  expect(await beside(second.slug)).toMatchObject({ previous: first.slug, next: third.slug });

  const reads: Reads = { tags: new Set(), freshUntil: Number.POSITIVE_INFINITY };
  await tracked(reads, () => beside(first.slug));
  const gone = await tagsOf(() => unpublishArticle(OWNER, second.id));
  expect(gone.some((tag) => reads.tags.has(tag))).toBe(true);
  expect(await beside(first.slug)).toMatchObject({ next: third.slug });

  const back = await tagsOf(() => publishArticle(OWNER, second.id, second.version));
  expect(back).toEqual(expect.arrayContaining([`beside:${first.id}`, `beside:${third.id}`]));
  expect(await beside(third.slug)).toMatchObject({ previous: second.slug });
});

test('one that leaves the site is replaced where it stood; a new title is seen there', async () => {
  const all: Published[] = [];
  for (let n = 0; n < 5; n++) all.push(await apart(n, { tags: ['Grenat'] }));
  const [old, ...rest] = all;
  const before = (await beside(old?.slug ?? '')).related;
  expect(before).toEqual([4, 3, 2].map((n) => all[n]?.slug));
  const top = rest[3];
  if (old === undefined || top === undefined) throw new Error('five were made');
  const reads: Reads = { tags: new Set(), freshUntil: Number.POSITIVE_INFINITY };
  await tracked(reads, () => beside(old.slug));
  const change = {
    version: top.version,
    title: 'Un autre titre',
    slug: top.slug,
    tags: ['Grenat'],
    body: bodyOf(filler(4)),
  };
  const { version } = done(await writeArticle(OWNER, top.id, draft(change)));
  const renamed = await tagsOf(() => publishArticle(OWNER, top.id, version));
  expect(renamed.some((tag) => reads.tags.has(tag))).toBe(true);
  await trashArticle(OWNER, top.id);
  expect((await beside(old.slug)).related).toEqual([3, 2, 1].map((n) => all[n]?.slug));
});

test('an article that became another one stands no more beside what it was near to', async () => {
  const [one, two] = [await apart(1, { tags: ['Jade'] }), await apart(2, { tags: ['Jade'] })];
  expect((await beside(one.slug)).related).toEqual([two.slug]);
  const change = {
    version: two.version,
    title: 'Sujet2',
    slug: two.slug,
    standfirst: '',
    body: bodyOf(filler(2)),
  };
  const { version } = done(await writeArticle(OWNER, two.id, draft(change)));
  done(await publishArticle(OWNER, two.id, version));
  expect((await beside(one.slug)).related).toEqual([]);
});

test('what was published before there were related articles gets them, once', async () => {
  const [one, two] = [await apart(1, { tags: ['Onyx'] }), await apart(2, { tags: ['Onyx'] })];
  await transaction((tx) => tx.relatedArticle.deleteMany({}));
  expect(await hasUnrelated()).toBe(true);
  await relateAllArticles(OWNER);
  expect(await hasUnrelated()).toBe(false);
  expect((await beside(one.slug)).related).toEqual([two.slug]);
});

test('two publications at once that name each other are both done', async () => {
  const made = await Promise.all([1, 2, 3, 4].map((n) => apart(n, { tags: ['Béryl', `Seul ${n}`] })));
  for (const { slug } of made) expect((await beside(slug)).related.length).toBeGreaterThan(0);
});
