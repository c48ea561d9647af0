import { describe, expect, test } from 'vitest';
import { changeArticles } from '../../../lib/articles/list/bulk/change-articles';
import type { Deed } from '../../../lib/articles/list/bulk/schema';
import { undoChanges } from '../../../lib/articles/list/bulk/undo-changes';
import { readArticle } from '../../../lib/articles/read-article';
import { readDraft } from '../../../lib/articles/read-draft';
import { trashArticle } from '../../../lib/articles/trash/trash-article';
import { writeArticle } from '../../../lib/articles/write-article';
import { HOUR, MINUTE, moveClock } from '../../../lib/clock';
import { reading, transaction } from '../../../lib/db';
import { NotFound } from '../../../lib/errors';
import { createCategory } from '../../../lib/taxonomy/create-category';
import { GUEST, OWNER, type Viewer } from '../../../lib/viewer';
import { camille, done, draft, member, published } from '../../support/cast';
import { written } from '../../support/plans';

/** One click for many articles: what becomes of each, and how it is taken back. */

const change = async (articles: string[], deed: Deed, label = '', viewer: Viewer = OWNER) => {
  const { batchId, results } = await changeArticles(viewer, { articles, deed, label });
  return { batchId, results: results.map(({ result }) => result) };
};
const undo = async (batchId: string) =>
  (await undoChanges(OWNER, batchId)).results.map(({ result }) => result);
const liveTags = async (slug: string) => {
  const found = await readArticle(GUEST, slug);
  return found.moved ? [] : found.article.tags.map(({ name }) => name);
};
const rowOf = (id: string) => reading().article.findUniqueOrThrow({ where: { id } });

test('a tag and a category are given to drafts and to what is live, without an update that readers are told of', async () => {
  const category = done(await createCategory(OWNER, { name: 'Jardin' })).id;
  const live = await published({ title: 'Les roses', tags: ['Rose'] });
  const edited = await published({ title: 'Les tulipes' });
  const { version } = done(
    await writeArticle(
      OWNER,
      edited.id,
      draft({ version: edited.version, slug: edited.slug, title: 'Demain' }),
    ),
  );
  const plain = await written({ title: 'Brouillon' });
  const all = [live.id, edited.id, plain.id];
  const tagged = await change([...all, live.id, 'aaaaaaaaaaaaaaaa'], 'addTag', 'Printemps');
  expect(tagged.results).toEqual(['done', 'draft', 'done', 'gone']);
  expect(await liveTags(live.slug)).toEqual(['Rose', 'Printemps']);
  expect(await liveTags(edited.slug)).toEqual([]);
  expect(await readDraft(OWNER, edited.id)).toMatchObject({
    title: 'Demain',
    tags: ['Printemps'],
    version: version + 1,
  });
  expect((await rowOf(live.id)).updatedAt).toBeNull();
  expect((await change(all, 'addTag', 'printemps')).results).toEqual(['same', 'same', 'same']);
  expect((await change([live.id], 'addCategory', category)).results).toEqual(['done']);
  expect(await readArticle(GUEST, live.slug)).toMatchObject({ article: { category: { name: 'Jardin' } } });
  expect((await change(all, 'removeTag', 'ROSE')).results).toEqual(['done', 'same', 'same']);
  expect(await liveTags(live.slug)).toEqual(['Printemps']);
  expect((await change(all, 'removeTag', 'Inconnu')).results).toEqual(['same', 'same', 'same']);
  expect(await reading().tag.count()).toBe(2);
});

describe('what one click did is taken back', () => {
  test.each(['addTag', 'unpublish', 'trash'] as const)('(%s): each article is as it was', async (deed) => {
    const articles = [await published({ title: 'Un', tags: ['Rose'] }), await published({ title: 'Deux' })];
    const ids = articles.map(({ id }) => id);
    const { batchId } = await change(ids, deed, 'Printemps');
    expect(await undo(batchId)).toEqual(['done', 'done']);
    for (const { slug, id } of articles) {
      expect(await liveTags(slug)).toEqual(slug === 'un' ? ['Rose'] : []);
      expect(await rowOf(id)).toMatchObject({ status: 'published', trashedAt: null, updatedAt: null });
    }
    await expect(undoChanges(OWNER, batchId)).rejects.toThrow(NotFound);
  });

  test('(restore): what was taken out of the trash is in it again', async () => {
    const { id } = await written();
    await trashArticle(OWNER, id);
    const { batchId, results } = await change([id], 'restore');
    expect([results, await undo(batchId)]).toEqual([['done'], ['done']]);
    expect((await rowOf(id)).trashedAt).not.toBeNull();
  });

  test('only where nothing changed since, only by who did it, and for an hour', async () => {
    const editor = await camille();
    const [one, two] = [await written({ title: 'Un' }), await written({ title: 'Deux' })];
    const { batchId } = await change([one.id, two.id], 'addTag', 'Printemps');
    const { version } = await readDraft(OWNER, one.id);
    done(await writeArticle(OWNER, one.id, draft({ version, title: 'Un, plus tard', tags: ['Printemps'] })));
    await expect(undoChanges(editor, batchId)).rejects.toThrow(NotFound);
    const { results } = await undoChanges(OWNER, batchId);
    expect(Object.fromEntries(results.map(({ id, result }) => [id, result]))).toEqual({
      [one.id]: 'changed',
      [two.id]: 'done',
    });
    expect((await readDraft(OWNER, one.id)).tags).toEqual(['Printemps']);
    expect((await readDraft(OWNER, two.id)).tags).toEqual([]);
    const late = await change([two.id], 'addTag', 'Été');
    moveClock(HOUR + MINUTE);
    await expect(undoChanges(OWNER, late.batchId)).rejects.toThrow(NotFound);
  });
});

test('an author changes their own articles, hears nothing of others, and takes nothing off the site', async () => {
  const solene = await member('author');
  const other = await published({ title: 'D’une autre' });
  const own = await published({ title: 'À elle' });
  const ownerId = solene.kind === 'member' ? solene.id : '';
  await transaction((tx) => tx.article.update({ where: { id: own.id }, data: { ownerId } }));
  const ids = [own.id, other.id];
  for (const deed of ['unpublish', 'trash'] as const)
    expect((await change(ids, deed, '', solene)).results).toEqual(['forbidden', 'gone']);
  const { results } = await changeArticles(solene, { articles: ids, deed: 'addTag', label: 'Rose' });
  expect(results).toEqual([
    { id: own.id, title: 'À elle', result: 'draft' },
    { id: other.id, title: '', result: 'gone' },
  ]);
  expect(await liveTags(own.slug)).toEqual([]);
});

test.each([
  [{ articles: [], deed: 'trash' }],
  [{ articles: ['x'], deed: 'trash' }],
  [{ articles: Array.from({ length: 101 }, () => 'aaaaaaaaaaaaaaaa'), deed: 'trash' }],
  [{ articles: ['aaaaaaaaaaaaaaaa'], deed: 'delete' }],
  [{ articles: ['aaaaaaaaaaaaaaaa'], deed: 'addTag', label: '' }],
  [{ articles: ['aaaaaaaaaaaaaaaa'], deed: 'addCategory', label: 'aaaaaaaaaaaaaaaa' }],
  [null],
])('%j is no change', async (input) => {
  await expect(changeArticles(OWNER, input)).rejects.toThrow();
  expect(await reading().articleChange.count()).toBe(0);
});
