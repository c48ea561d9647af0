import { describe, expect, test } from 'vitest';
import { listAuthor, listCategory, listTag } from '../../../lib/articles/list-latest';
import { publishArticle } from '../../../lib/articles/publish-article';
import { readArticle } from '../../../lib/articles/read-article';
import { readDraft } from '../../../lib/articles/read-draft';
import { writeArticle } from '../../../lib/articles/write-article';
import { reading } from '../../../lib/db';
import { NotFound } from '../../../lib/errors';
import { storePicture } from '../../../lib/media/store-picture';
import { createAuthor } from '../../../lib/taxonomy/create-author';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { editAuthor } from '../../../lib/taxonomy/edits/edit-author';
import { editCategory } from '../../../lib/taxonomy/edits/edit-category';
import { createTag, editTag } from '../../../lib/taxonomy/edits/edit-tag';
import { moveCategory } from '../../../lib/taxonomy/edits/move-category';
import { listTagEntries } from '../../../lib/taxonomy/entries/list-tag-entries';
import { mergeLabels } from '../../../lib/taxonomy/labels/merge-labels';
import { removeLabel } from '../../../lib/taxonomy/labels/remove-label';
import { listCategories } from '../../../lib/taxonomy/list-taxonomy';
import { GUEST, OWNER } from '../../../lib/viewer';
import { done, draft, published, ROSES } from '../../support/cast';

const category = async (name: string, parentId = '') =>
  done(await createCategory(OWNER, { name, parentId })).id;
const tree = async () =>
  (await listCategories(GUEST)).map(({ name, depth }) => `${'-'.repeat(depth)}${name}`);
const tagsOf = async (slug: string) => {
  const found = await readArticle(GUEST, slug);
  return found.moved ? [] : found.article.tags.map(({ name }) => name);
};

describe('a category', () => {
  test('is renamed, and its old address leads to it until another has it', async () => {
    const id = await category('Voitures');
    await published({ categoryIds: [id] });
    done(await editCategory(OWNER, id, { name: 'Automobile' }));
    expect(await listCategory(GUEST, 'voitures', 1)).toEqual({ moved: true, slug: 'automobile' });
    expect(await listCategory(GUEST, 'automobile', 1)).toMatchObject({ moved: false, list: { total: 1 } });
    done(await editCategory(OWNER, id, { name: 'Automobile', slug: 'auto' }));
    expect(await listCategory(GUEST, 'voitures', 1), 'no chain').toEqual({ moved: true, slug: 'auto' });
    await category('Voitures');
    expect(await listCategory(GUEST, 'voitures', 1)).toMatchObject({ moved: false });
    done(await editCategory(OWNER, id, { name: 'Automobile', slug: 'automobile' }));
    expect(await listCategory(GUEST, 'automobile', 1), 'no loop').toMatchObject({ moved: false });
  });

  test('is moved among those beside it, and under another, never under itself', async () => {
    const [a, b, c] = [await category('A'), await category('B'), await category('C')];
    const below = await category('D', b);
    await moveCategory(OWNER, c, 'up');
    expect(await tree()).toEqual(['A', 'C', 'B', '-D']);
    await moveCategory(OWNER, a, 'up');
    await moveCategory(OWNER, a, 'down');
    expect(await tree()).toEqual(['C', 'A', 'B', '-D']);
    const under = (parentId: string) => editCategory(OWNER, b, { name: 'B', parentId });
    const refused = { ok: false, errors: { parentId: 'categoryBelow' } };
    expect(await under(b)).toEqual(refused);
    expect(await under(below)).toEqual(refused);
    done(await under(a));
    expect(await tree()).toEqual(['C', 'A', '-B', '--D']);
  });

  test.each([
    [{ name: '' }, { name: 'labelMissing' }],
    [{ name: 'x', slug: 'Pas Bon' }, { slug: 'slugMalformed' }],
    [{ name: 'x', slug: 'prise' }, { slug: 'labelSlugTaken' }],
    [{ name: 'x', parentId: 'abcdefghijklmnop' }, { parentId: 'categoryUnknown' }],
  ])('is not changed by %j', async (input, errors) => {
    await category('Prise');
    const id = await category('Avant');
    expect(await editCategory(OWNER, id, input)).toEqual({ ok: false, errors });
    expect(await tree()).toEqual(['Avant', 'Prise']);
  });

  test('that has articles or something below it is not removed; merged, nothing of it is lost', async () => {
    const [cars, old] = [await category('Automobile'), await category('Autos')];
    const below = await category('Électrique', old);
    const article = await published({ categoryIds: [old] });
    const both = await published({ title: 'Les deux', categoryIds: [old, cars] });
    expect(await removeLabel(OWNER, 'category', old)).toEqual({ ok: false, errors: { id: 'labelUsed' } });
    const merge = (fromId: string, intoId: string) => mergeLabels(OWNER, 'category', { fromId, intoId });
    expect(await merge(old, below)).toEqual({ ok: false, errors: { intoId: 'categoryBelow' } });
    expect(await merge(old, old)).toEqual({ ok: false, errors: { intoId: 'labelItself' } });
    done(await merge(old, cars));
    expect(await tree()).toEqual(['Automobile', '-Électrique']);
    expect(await listCategory(GUEST, 'autos', 1)).toEqual({ moved: true, slug: 'automobile' });
    expect(await listCategory(GUEST, 'automobile', 1)).toMatchObject({ list: { total: 2 } });
    // A draft that was written before names the one that is gone.
    expect((await readDraft(OWNER, article.id)).categoryIds).toEqual([cars]);
    expect((await readDraft(OWNER, both.id)).categoryIds).toEqual([cars]);
    done(await publishArticle(OWNER, article.id, article.version));
    expect(await listCategory(GUEST, 'automobile', 1)).toMatchObject({ list: { total: 2 } });
    await expect(merge(old, cars), 'twice').rejects.toThrow(NotFound);
    expect(await reading().draftLabel.count({ where: { labelId: old } })).toBe(0);
  });
});

describe('a tag', () => {
  test('that was renamed or merged is not made anew by an article with its old name', async () => {
    const { id, slug, version } = await published({ tags: ['Vélo', 'Bicyclette'] });
    const [velo, bicyclette] = await Promise.all(
      ['velo', 'bicyclette'].map((name) => reading().tag.findUniqueOrThrow({ where: { slug: name } })),
    );
    done(await editTag(OWNER, velo?.id ?? '', { name: 'Deux-roues' }));
    done(await mergeLabels(OWNER, 'tag', { fromId: bicyclette?.id, intoId: velo?.id }));
    expect(await tagsOf(slug)).toEqual(['Deux-roues']);
    expect(await listTag(GUEST, 'bicyclette', 1)).toEqual({ moved: true, slug: 'deux-roues' });
    const saved = done(
      await writeArticle(OWNER, id, draft({ version, tags: ['Bicyclette', 'vélo', 'Deux-roues'] })),
    );
    done(await publishArticle(OWNER, id, saved.version));
    expect(await tagsOf(slug)).toEqual(['Deux-roues']);
    expect(await reading().tag.count()).toBe(1);
  });

  test('is found by a part of its name, with how many articles have it', async () => {
    await published({ tags: ['Œuvre d’été', 'Hiver'] });
    const found = async (sought: string) =>
      (await listTagEntries(OWNER, sought)).map(({ name, uses }) => [name, uses]);
    expect(await found('OEUVRE')).toEqual([['Œuvre d’été', 1]]);
    expect(await found('été')).toEqual([['Œuvre d’été', 1]]);
    expect((await found('')).length).toBe(2);
    expect(await found('automne')).toEqual([]);
  });

  test('exists once under a name, however it is made', async () => {
    done(await createTag(OWNER, { name: 'Été' }));
    expect(await createTag(OWNER, { name: 'été' })).toEqual({ ok: false, errors: { name: 'labelTaken' } });
    const both = await Promise.all([
      createTag(OWNER, { name: 'Hiver' }),
      createTag(OWNER, { name: 'Hiver' }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const other = done(await createTag(OWNER, { name: 'Printemps' })).id;
    expect(await editTag(OWNER, other, { name: 'ÉTÉ' })).toEqual({
      ok: false,
      errors: { name: 'labelTaken' },
    });
    expect(await removeLabel(OWNER, 'tag', other)).toEqual({ ok: true, value: null });
    await expect(listTag(GUEST, 'printemps', 1)).rejects.toThrow(NotFound);
  });
});

test('a byline has a portrait and words on its page; the picture is in use there', async () => {
  const id = done(await createAuthor(OWNER, { name: 'Odile Marchand' })).id;
  await published({ authorIds: [id] });
  const portraitId = done(await storePicture(OWNER, ROSES)).id;
  const texts = { name: 'Odile Marchand', title: 'Journaliste', bio: 'Elle roule.', portraitId };
  done(await editAuthor(OWNER, id, texts));
  expect(await listAuthor(GUEST, 'odile-marchand', 1)).toMatchObject({
    label: { title: 'Journaliste', bio: 'Elle roule.', portrait: { id: portraitId } },
    list: { total: 1 },
  });
  expect(await reading().mediaUse.count({ where: { place: 'portrait', entityId: id } })).toBe(1);
  expect(await editAuthor(OWNER, id, { ...texts, portraitId: 'abcdefghijklmnop' })).toEqual({
    ok: false,
    errors: { portraitId: 'pictureUnknown' },
  });
  done(await editAuthor(OWNER, id, { ...texts, portraitId: '' }));
  expect(await reading().mediaUse.count({ where: { place: 'portrait' } })).toBe(0);
});
