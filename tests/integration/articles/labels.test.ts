import { describe, expect, test } from 'vitest';
import { createArticle } from '../../../lib/articles/create-article';
import { FRONT, listCategory, listLatest } from '../../../lib/articles/list-latest';
import { previewArticle } from '../../../lib/articles/preview-article';
import { publishArticle } from '../../../lib/articles/publish-article';
import { readArticle } from '../../../lib/articles/read-article';
import { readDraft } from '../../../lib/articles/read-draft';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { NotFound } from '../../../lib/errors';
import { storePicture } from '../../../lib/media/store-picture';
import { createAuthor } from '../../../lib/taxonomy/create-author';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { listAuthors, listCategories, listTags } from '../../../lib/taxonomy/list-taxonomy';
import { readCategory } from '../../../lib/taxonomy/read-category';
import { GUEST, OWNER } from '../../../lib/viewer';
import { done, draft, published, ROSES } from '../../support/cast';

async function live(slug: string) {
  const found = await readArticle(GUEST, slug);
  if (found.moved) throw new Error(`moved to ${found.slug}`);
  return found.article;
}

const category = async (name: string, parentId = '') => done(await createCategory(OWNER, { name, parentId }));
const author = async (name: string) => done(await createAuthor(OWNER, { name }));

const inCategory = async (slug: string) => {
  const found = await listCategory(GUEST, slug, 1);
  if (found.moved) throw new Error(`moved to ${found.slug}`);
  return found.list;
};

describe('the labels of an article', () => {
  test('stand in the order that the editor gave, the first category before the title', async () => {
    const [a, b] = [await category('Cuisine'), await category('Société')];
    const [odile, paul] = [await author('Odile'), await author('Paul')];
    const { slug } = await published({
      categoryIds: [b.id, a.id],
      authorIds: [paul.id, odile.id],
      tags: ['Zeste', 'Amande'],
    });
    const article = await live(slug);
    expect(article.category?.name).toBe('Société');
    expect(article.authors.map(({ name }) => name)).toEqual(['Paul', 'Odile']);
    expect(article.tags.map(({ name }) => name)).toEqual(['Zeste', 'Amande']);
  });

  test('are those of the live text until the draft is published, in lists too', async () => {
    const [old, next] = [await category('Ancienne'), await category('Nouvelle')];
    const { id, version } = await published({ categoryIds: [old.id] });
    const saved = done(await writeArticle(OWNER, id, draft({ version, categoryIds: [next.id] })));
    expect(await listCategory(GUEST, 'ancienne', 1)).toMatchObject({ list: { total: 1 } });
    expect(await listCategory(GUEST, 'nouvelle', 1)).toMatchObject({ list: { total: 0 } });
    expect((await previewArticle(OWNER, id)).category?.name).toBe('Nouvelle');
    done(await publishArticle(OWNER, id, saved.version));
    expect(await listCategory(GUEST, 'ancienne', 1)).toMatchObject({ list: { total: 0 } });
    expect(await listCategory(GUEST, 'nouvelle', 1)).toMatchObject({ list: { total: 1 } });
    await unpublishArticle(OWNER, id);
    expect(await listCategory(GUEST, 'nouvelle', 1)).toMatchObject({ list: { total: 0 } });
  });

  test('that no longer exist are left out, and the article is published all the same', async () => {
    const here = await category('Cuisine');
    const { slug } = await published({
      categoryIds: ['abcdefghijklmnop', here.id],
      authorIds: ['abcdefghijklmnop'],
    });
    expect(await live(slug)).toMatchObject({ category: { name: 'Cuisine' }, authors: [] });
  });

  test('are one tag for one word, whatever its capitals and accents, under the name given first', async () => {
    const { id, version } = await published({ tags: ['Été', 'été', 'ETE', '  été ', '★'] });
    expect((await readDraft(OWNER, id)).tags).toEqual(['Été']);
    await writeArticle(OWNER, id, draft({ version, tags: ['Hiver', 'ete'] }));
    expect((await readDraft(OWNER, id)).tags).toEqual(['Hiver', 'Été']);
    expect(await listTags(GUEST)).toEqual(['Été', 'Hiver']);
  });

  test('of a category reach down the whole tree, each article once', async () => {
    const top = await category('Monde');
    const middle = await category('Europe', top.id);
    const low = await category('France', middle.id);
    await published({ title: 'Un', categoryIds: [low.id, middle.id, top.id] });
    await published({ title: 'Deux', categoryIds: [middle.id] });
    const totals = ['monde', 'europe', 'france'].map(async (slug) => (await inCategory(slug)).total);
    expect(await Promise.all(totals)).toEqual([2, 2, 1]);
    expect(await readCategory(GUEST, 'europe')).toMatchObject({
      label: {
        ancestors: [{ slug: 'monde' }],
        children: [{ slug: 'france' }],
        descendantIds: [low.id],
      },
    });
  });
});

test('categories, bylines and tags are listed as a French dictionary lists them', async () => {
  const names = ['Zoo', 'Économie', 'emploi', 'Œuvres', 'Automobile', 'État', 'Pêche'];
  const sorted = ['Automobile', 'Économie', 'emploi', 'État', 'Œuvres', 'Pêche', 'Zoo'];
  for (const name of names) {
    await category(name);
    await author(name);
  }
  await published({ tags: names });
  expect((await listCategories(GUEST)).map(({ name }) => name)).toEqual(sorted);
  expect((await listAuthors(GUEST)).map(({ name }) => name)).toEqual(sorted);
  expect(await listTags(GUEST)).toEqual(sorted);
});

describe('the list of the latest', () => {
  test('turns its pages without missing or repeating an article, the newest first', async () => {
    const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n));
    for (let n = 0; n < FRONT + 3; n++) {
      const { id } = await createArticle(OWNER);
      const { version } = done(await writeArticle(OWNER, id, draft({ title: `Jour ${n}` })));
      // Three articles of one moment: the order among them must hold from page to page.
      done(await publishArticle(OWNER, id, version, day(Math.max(n, 4))));
    }
    const [first, second] = [await listLatest(GUEST, 1), await listLatest(GUEST, 2)];
    expect([first.items.length, second.items.length, first.pages]).toEqual([FRONT, 3, 2]);
    const all = [...first.items, ...second.items];
    expect(new Set(all.map(({ id }) => id)).size).toBe(FRONT + 3);
    const times = all.map(({ publishedAt }) => publishedAt.getTime());
    expect(times).toEqual([...times].sort((a, b) => b - a));
    await expect(listLatest(GUEST, 3)).rejects.toThrow(NotFound);
  });
});

describe('the opening picture', () => {
  test('needs a description or to be said decorative, and is shown with both', async () => {
    const picture = done(await storePicture(OWNER, ROSES, { credit: 'AFP' }));
    const { id } = await createArticle(OWNER);
    const bare = done(await writeArticle(OWNER, id, draft({ leadId: picture.id, leadAlt: '  ' })));
    const refused = { ok: false, errors: { leadAlt: 'pictureNeedsAlt' } };
    expect(await publishArticle(OWNER, id, bare.version)).toEqual(refused);
    const told = draft({
      version: bare.version,
      leadId: picture.id,
      leadAlt: 'Une rose',
      leadCaption: 'Au jardin',
    });
    const { version, slug } = done(await writeArticle(OWNER, id, told));
    done(await publishArticle(OWNER, id, version));
    expect((await live(slug)).lead).toEqual({ picture, alt: 'Une rose', caption: 'Au jardin' });
    const decorative = draft({ version, leadId: picture.id, leadDecorative: true });
    const last = done(await writeArticle(OWNER, id, decorative));
    expect((await publishArticle(OWNER, id, last.version)).ok).toBe(true);
  });
});
