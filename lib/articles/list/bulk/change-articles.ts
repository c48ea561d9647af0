import { now } from '../../../clock';
import { type Tx, transaction } from '../../../db';
import { Conflict, Forbidden, NotFound } from '../../../errors';
import { newId } from '../../../ids';
import { readArticleSettings } from '../../../settings/articles/read-article-settings';
import { slugOf } from '../../../slug';
import { tagIds } from '../../../taxonomy/tag-ids';
import { tagNames } from '../../../taxonomy/tag-names';
import { memberId, requireWriter, type Viewer } from '../../../viewer';
import { goOffline } from '../../live/go-offline';
import { mayPublish, requireArticle, requireTrashed } from '../../policy';
import { dropPlans } from '../../schedules/plans';
import { type ArticleWithDraft, takeArticle } from '../../store';
import { intoTrash, outOfTrash } from '../../trash/move';
import { relabel } from './relabel';
import { type Batch, changeSchema, type Deed, type Result } from './schema';
import { stateOf } from './state-of';
import { categoryExists, insertChange, titlesOf } from './store';

type Deal = { deed: Deed; label: string; mayPublish: boolean };

/**
 * Does one thing to many articles, each in a write of its own, and says what became of each. What was done can be
 * taken back for an hour (`undoChanges`). Editors, and authors their own articles; off the site goes what who
 * publishes takes away. @throws Forbidden, NotFound (no such category)
 */
export async function changeArticles(viewer: Viewer, input: unknown): Promise<Batch> {
  requireWriter(viewer);
  const { articles, deed, label } = changeSchema.parse(input);
  const needsLabel = deed === 'addTag' || deed === 'removeTag' || deed === 'addCategory';
  if (needsLabel && label === '') throw new NotFound();
  if (deed === 'addCategory' && !(await categoryExists(label))) throw new NotFound();
  const deal = { deed, label, mayPublish: mayPublish(viewer, await readArticleSettings(viewer)) };
  const batchId = newId();
  const results: Batch['results'] = [];
  const titles = await titlesOf(articles);
  for (const id of new Set(articles)) {
    const result = await changeOne(viewer, batchId, id, deal);
    // The title of what is not theirs is nobody's.
    results.push({ id, title: result === 'gone' ? '' : (titles.get(id) ?? ''), result });
  }
  return { batchId, deed, results };
}

async function changeOne(viewer: Viewer, batchId: string, id: string, deal: Deal): Promise<Result> {
  return attempt(() =>
    transaction(async (tx) => {
      const article = await takeArticle(tx, id);
      if (deal.deed === 'restore') requireTrashed(viewer, article);
      else requireArticle(viewer, article);
      const before = stateOf(article);
      const result = await change(tx, viewer, article, deal);
      if (result !== 'done' && result !== 'draft') return result;
      const after = stateOf(await takeArticle(tx, id));
      const row = { id: newId(), batchId, articleId: id, action: deal.deed, before, after };
      await insertChange(tx, { ...row, memberId: memberId(viewer), at: now() });
      return result;
    }),
  );
}

/** What a verb would throw, as what became of one article of many. */
export async function attempt(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NotFound) return 'gone';
    if (error instanceof Forbidden) return 'forbidden';
    if (error instanceof Conflict) return 'changed';
    throw error;
  }
}

async function change(tx: Tx, viewer: Viewer, article: ArticleWithDraft, deal: Deal): Promise<Result> {
  const { deed, label } = deal;
  const { draft, status, id } = article;
  if (deed === 'restore') return done(outOfTrash(tx, viewer, article));
  if (deed === 'unpublish' || (deed === 'trash' && status === 'published')) {
    if (!deal.mayPublish) return 'forbidden';
  }
  if (deed === 'trash') return done(intoTrash(tx, viewer, article));
  if (deed === 'unpublish') {
    if (!(await goOffline(tx, viewer, id, 'article.unpublish'))) return 'same';
    return done(dropPlans(tx, viewer, id));
  }
  if (draft === null) return 'gone';
  const before = { categoryIds: draft.categoryIds as string[], tagIds: draft.tagIds as string[] };
  const after = await labelled(tx, viewer, before, deed, label);
  if (JSON.stringify(after) === JSON.stringify(before)) return 'same';
  return relabel(tx, viewer, { ...article, draft }, after, deal.mayPublish);
}

async function labelled(
  tx: Tx,
  viewer: Viewer,
  { categoryIds, tagIds: tags }: { categoryIds: string[]; tagIds: string[] },
  deed: Deed,
  label: string,
) {
  if (deed === 'addCategory') return { categoryIds: [...new Set([...categoryIds, label])], tagIds: tags };
  if (deed === 'addTag')
    return { categoryIds, tagIds: [...new Set([...tags, ...(await tagIds(tx, [label]))])] };
  const names = await Promise.all(tags.map(async (id) => ({ id, name: (await tagNames(viewer, [id]))[0] })));
  const kept = names.filter(({ name = '' }) => slugOf(name) !== slugOf(label));
  return { categoryIds, tagIds: kept.map(({ id }) => id) };
}

async function done(work: Promise<unknown>): Promise<'done'> {
  await work;
  return 'done';
}
