import { record } from '../../audit/record';
import type { Tx } from '../../db';
import type { Viewer } from '../../viewer';
import { deletePlan, type PlanRow, plansOf } from './store';

type Which = {
  action?: 'publish' | 'unpublish';
  /** With texts of this version or older ones. */
  upTo?: number;
};

/**
 * Drops what is planned for an article, and what is told of plans that failed: of all, of one kind, or with texts
 * that are no newer than one. In the transaction of what makes them pointless. @returns those that were dropped
 */
export async function dropPlans(
  tx: Tx,
  viewer: Viewer,
  articleId: string,
  { action, upTo = Number.POSITIVE_INFINITY }: Which = {},
): Promise<PlanRow[]> {
  const dropped = (await plansOf(articleId, tx)).filter(
    (plan) => (action ?? plan.action) === plan.action && (plan.revision?.version ?? 0) <= upTo,
  );
  for (const plan of dropped) {
    await deletePlan(tx, plan);
    if (plan.doneAt === null) {
      const { at } = plan;
      await record(tx, viewer, 'article.schedule.cancel', 'article', articleId, { action: plan.action, at });
    }
  }
  return dropped;
}
