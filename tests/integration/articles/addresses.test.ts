import { describe, expect, test } from 'vitest';
import { listCategory, listLatest } from '../../../lib/articles/list-latest';
import { publishArticle } from '../../../lib/articles/publish-article';
import { readArticle } from '../../../lib/articles/read-article';
import { unpublishArticle } from '../../../lib/articles/unpublish-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { NotFound } from '../../../lib/errors';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { GUEST, OWNER } from '../../../lib/viewer';
import { done, draft, published } from '../../support/cast';

describe('an address that changed', () => {
  test('leads on from every old one, without chains and without loops, and is freed when it is used again', async () => {
    const { id, version } = await published({ slug: 'un' });
    let last = version;
    for (const slug of ['deux', 'trois', 'un', 'quatre']) {
      last = done(await writeArticle(OWNER, id, draft({ version: last, slug }))).version;
      done(await publishArticle(OWNER, id, last));
    }
    for (const old of ['un', 'deux', 'trois']) {
      expect(await readArticle(GUEST, old)).toEqual({ moved: true, slug: 'quatre' });
    }
    const other = await published({ slug: 'deux', title: 'Un autre' });
    expect(await readArticle(GUEST, 'deux')).toMatchObject({ moved: false, article: { id: other.id } });
    await unpublishArticle(OWNER, other.id);
    await expect(readArticle(GUEST, 'deux')).rejects.toThrow(NotFound);
  });
});

test('pages that do not exist are not found, and a category shows what is below it', async () => {
  const top = done(await createCategory(OWNER, { name: 'Automobile' }));
  const below = done(await createCategory(OWNER, { name: 'Électrique', parentId: top.id }));
  await published({ categoryIds: [below.id] });
  expect(await listCategory(GUEST, 'automobile', 1)).toMatchObject({
    label: { children: [{ slug: 'electrique', name: 'Électrique' }] },
    list: { total: 1 },
  });
  for (const page of [0, 2, -1, 1.5, Number.NaN]) {
    await expect(listLatest(GUEST, page), String(page)).rejects.toThrow(NotFound);
  }
  await expect(listCategory(GUEST, 'nulle-part', 1)).rejects.toThrow(NotFound);
});
