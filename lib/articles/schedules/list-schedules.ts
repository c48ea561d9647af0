import { requireWriter, type Viewer } from '../../viewer';
import { requireArticle } from '../policy';
import { findArticle } from '../store';
import type { Plan, PlanFailure, PlannedAction } from './schema';
import { type PlanRow, plansOf } from './store';

/** What is planned for an article and what could not be done, in the order of time. Editors, and the article's author. @throws Forbidden, NotFound */
export async function listSchedules(viewer: Viewer, articleId: string): Promise<Plan[]> {
  requireWriter(viewer);
  requireArticle(viewer, await findArticle(articleId));
  return (await plansOf(articleId)).map(planView);
}

function planView({ id, action, at, revision, member, failure }: PlanRow): Plan {
  return {
    id,
    action: action as PlannedAction,
    at,
    version: revision?.version ?? null,
    by: member?.name ?? null,
    failure: failure === '' ? null : (failure as PlanFailure),
  };
}
