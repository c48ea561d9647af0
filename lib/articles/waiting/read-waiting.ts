import { hasRole, requireWriter, type Viewer } from '../../viewer';
import { onlyOwnedBy } from '../policy';
import type { Waiting, WaitingArticles } from './schema';
import { listNoted, listPlans, listStage } from './store';

const FIRST = 5;

/** What of articles waits for the viewer: for editors of everybody's, for authors of their own. @throws Forbidden, NotFound */
export async function readWaiting(viewer: Viewer): Promise<WaitingArticles> {
  requireWriter(viewer);
  const owner = onlyOwnedBy(viewer);
  const isEditor = hasRole(viewer, 'editor');
  const [review, validated, changes, notes, planned, failed] = await Promise.all([
    isEditor ? listStage('review', null, FIRST).then(ofStage) : null,
    isEditor ? listStage('validated', null, FIRST).then(ofStage) : null,
    listStage('changes', viewer.id, FIRST).then(ofStage),
    listNoted(viewer.id, FIRST),
    listPlans('planned', owner, FIRST).then(ofPlans),
    listPlans('failed', owner, FIRST).then(ofPlans),
  ]);
  const noted = notes.rows.map(({ id, articleId, article, createdAt, words }) => ({
    ...{ id, articleId, title: article.draft?.title ?? '', at: createdAt },
    says: words.slice(0, 140),
  }));
  return { review, validated, changes, notes: { count: notes.count, items: noted }, planned, failed };
}

function ofStage({ count, rows }: Awaited<ReturnType<typeof listStage>>): Waiting {
  const items = rows.map(({ id, savedAt, draft, owner }) => ({
    ...{ id, articleId: id, title: draft?.title ?? '', at: savedAt },
    says: owner?.name ?? '',
  }));
  return { count, items };
}

function ofPlans({ count, rows }: Awaited<ReturnType<typeof listPlans>>) {
  const items = rows.map(({ id, articleId, action, at, article }) => ({
    ...{ id, articleId, action, at, title: article.draft?.title ?? '', says: '' },
  }));
  return { count, items };
}
