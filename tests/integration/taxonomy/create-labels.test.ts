import { describe, expect, test } from 'vitest';
import { createAuthor } from '../../../lib/taxonomy/create-author';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { listAuthors, listCategories } from '../../../lib/taxonomy/list-taxonomy';
import { GUEST, OWNER } from '../../../lib/viewer';
import { done } from '../../support/cast';

describe('a category', () => {
  test('has its place in the tree, after its parent', async () => {
    const car = done(await createCategory(OWNER, { name: 'Automobile' }));
    done(await createCategory(OWNER, { name: 'Culture' }));
    done(await createCategory(OWNER, { name: 'Électrique', parentId: car.id }));
    expect((await listCategories(GUEST)).map(({ name, depth }) => [name, depth])).toEqual([
      ['Automobile', 0],
      ['Électrique', 1],
      ['Culture', 0],
    ]);
  });

  test('may have the name of another, and gets an address of its own', async () => {
    const slugs = [];
    for (let n = 0; n < 3; n++) slugs.push(done(await createCategory(OWNER, { name: 'Société' })).slug);
    expect(slugs).toEqual(['societe', 'societe-2', 'societe-3']);
  });

  test.each([
    [{ name: '' }, { name: 'labelMissing' }],
    [{ name: ' \u00a0 ' }, { name: 'labelMissing' }],
    [{ name: 'a'.repeat(121) }, { name: 'labelTooLong' }],
    [{ name: 'x', parentId: 'abcdefghijklmnop' }, { parentId: 'categoryUnknown' }],
    [{ name: 'x', parentId: '../x' }, { parentId: 'categoryUnknown' }],
  ])('is not made of %j', async (input, errors) => {
    expect(await createCategory(OWNER, input)).toEqual({ ok: false, errors });
  });
});

test('a byline is listed by name, with an address even for a name without letters', async () => {
  done(await createAuthor(OWNER, { name: 'Zoé' }));
  done(await createAuthor(OWNER, { name: '★' }));
  const authors = await listAuthors(GUEST);
  expect(authors.map((author) => author.name).sort()).toEqual(['Zoé', '★']);
  expect(authors.every((author) => /^[a-z2-7-]+$/.test(author.slug))).toBe(true);
});
