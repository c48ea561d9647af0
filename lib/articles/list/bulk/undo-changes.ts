import { fromNow, MINUTE, now } from '../../../clock';
import { type Tx, transaction } from '../../../db';
import { NotFound } from '../../../errors';
import { readArticleSettings } from '../../../settings/articles/read-article-settings';
import { memberId, requireWriter, type Viewer } from '../../../viewer';
import { goLive } from '../../live/go-live';
import { mayPublish, requireArticle, requireTrashed } from '../../policy';
import { type ArticleWithDraft, findArticle, findRevision, takeArticle } from '../../store';
import { intoTrash, outOfTrash } from '../../trash/move';
import { attempt } from './change-articles';
import { relabel } from './relabel';
import { type Batch, type Deed, type Result, UNDONE_WITHIN } from './schema';
import { stateOf } from './state-of';
import { changesOf, markUndone, type State, titlesOf } from './store';

/**
 * Takes back what the viewer did to many articles with one click, for an hour: of each, unless something changed in
 * it since. @returns what became of each @throws Forbidden, NotFound (nothing is to be taken back any more)
 */
export async function undoChanges(viewer: Viewer, batchId: string): Promise<Batch> {
  requireWriter(viewer);
  const changes = await changesOf(batchId, memberId(viewer), fromNow(-UNDONE_WITHIN * MINUTE));
  const [first] = changes;
  if (first === undefined) throw new NotFound();
  const may = mayPublish(viewer, await readArticleSettings(viewer));
  const titles = await titlesOf(changes.map(({ articleId }) => articleId));
  const results: Batch['results'] = [];
  for (const { id, articleId, before, after } of changes) {
    const result = await attempt(() =>
      transaction(async (tx) => {
        const article = await takeArticle(tx, articleId);
        if (after.trashed) requireTrashed(viewer, article);
        else requireArticle(viewer, article);
        if (JSON.stringify(stateOf(article)) !== JSON.stringify(inOrder(after))) return 'changed';
        if (!(await markUndone(tx, id, now()))) return 'same';
        return back(tx, viewer, article, before, may);
      }),
    );
    results.push({ id: articleId, title: titles.get(articleId) ?? '', result });
  }
  return { batchId: '', deed: first.action as Deed, results };
}

async function back(
  tx: Tx,
  viewer: Viewer,
  article: ArticleWithDraft,
  before: State,
  may: boolean,
): Promise<Result> {
  const { id, draft, trashedAt, status } = article;
  if (trashedAt !== null && !before.trashed) await outOfTrash(tx, viewer, article);
  if (trashedAt === null && before.trashed) {
    await intoTrash(tx, viewer, article);
    return 'done';
  }
  if (before.status === 'published' && status !== 'published') {
    const fresh = await findArticle(id, tx);
    const live = before.liveId === null ? null : await findRevision(tx, before.liveId);
    if (!may || fresh === null || live === null) return 'draft';
    const answer = await goLive(tx, viewer, fresh, live, { at: now(), action: 'article.publish' });
    return answer.ok ? 'done' : 'blocked';
  }
  const { categoryIds, tagIds } = before;
  const isSame =
    JSON.stringify([categoryIds, tagIds]) === JSON.stringify([draft?.categoryIds, draft?.tagIds]);
  if (draft === null || isSame) return 'done';
  return relabel(tx, viewer, { ...article, draft }, { categoryIds, tagIds }, may);
}

/** PostgreSQL gives the keys of JSON back in an order of its own. */
function inOrder({ version, status, liveId, trashed, categoryIds, tagIds }: State): State {
  return { version, status, liveId, trashed, categoryIds, tagIds };
}
