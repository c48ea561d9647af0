import { now } from '../../clock';
import { type Tx, transaction } from '../../db';
import { Busy } from '../../errors';
import { log } from '../../log';
import { canSendMail } from '../../mailer';
import { enqueue } from '../../outbox/enqueue';
import { OWNER, type Viewer } from '../../viewer';
import { goLive } from '../live/go-live';
import { goOffline } from '../live/go-offline';
import { type ArticleWithDraft, findRevision, takeArticle } from '../store';
import type { PlanFailure } from './schema';
import { findPlan, firstWaiting, type PlanRow, setFailure, takePlan } from './store';

/** The tag of a change that planned something: it wakes the job (lib/jobs). */
export const SCHEDULES = 'schedules';

/** Whether the time of a plan has come. */
export async function hasDuePlan(): Promise<boolean> {
  return (await untilNextPlan()) === 0;
}

/** In how many milliseconds the next plan is due; 0: now; undefined: nothing is planned. */
export async function untilNextPlan(): Promise<number | undefined> {
  const next = await firstWaiting();
  return next === null ? undefined : Math.max(0, next.at.getTime() - now().getTime());
}

/**
 * Carries out what is due, in the order of the times, each plan in a transaction that takes it: once, however many
 * processes do, and not half. What cannot be done is written on the plan and not tried again.
 * @param signal ends it after the plan that is being carried out. @returns how many were carried out
 */
export async function runDuePlans(signal?: AbortSignal): Promise<number> {
  let count = 0;
  while (!signal?.aborted) {
    const next = await firstWaiting();
    if (next === null || next.at > now()) break;
    if (await runPlan(next)) count++;
  }
  return count;
}

async function runPlan(plan: { id: string; articleId: string }): Promise<boolean> {
  try {
    return await transaction(async (tx) => {
      const article = await takeArticle(tx, plan.articleId);
      if (!(await takePlan(tx, plan, now()))) return false;
      const row = await findPlan(plan.id, tx);
      const failure = row && (await carryOut(tx, row, article));
      if (failure !== null) await fail(tx, plan.id, failure);
      return failure === null;
    });
  } catch (error) {
    // A database that is not free will be.
    if (error instanceof Busy) throw error;
    const { name, code } = error as { name?: unknown; code?: unknown };
    log().error({ plan: plan.id, error: name, code }, 'a plan could not be carried out');
    await transaction(async (tx) => {
      if (await takePlan(tx, plan, now())) await fail(tx, plan.id, 'failed');
    });
    return false;
  }
}

/** Writes on a plan why it could not be done, and tells who made it. */
async function fail(tx: Tx, id: string, failure: PlanFailure): Promise<void> {
  const memberId = await setFailure(tx, id, failure);
  if (memberId !== null && canSendMail())
    await enqueue(tx, { kind: 'plan-failed', memberId, data: { planId: id } });
}

/** @returns why not, or null when it is done */
async function carryOut(
  tx: Tx,
  plan: PlanRow,
  article: ArticleWithDraft | null,
): Promise<PlanFailure | null> {
  if (article === null || article.trashedAt !== null) return 'trashed';
  // Done in the name of who planned it.
  const viewer: Viewer = { ...OWNER, id: plan.memberId ?? '', name: plan.member?.name ?? '' };
  if (plan.action === 'unpublish') {
    const done = await goOffline(tx, viewer, plan.articleId, 'article.unpublish.scheduled');
    return done ? null : 'notPublished';
  }
  const revision = plan.revisionId === null ? null : await findRevision(tx, plan.revisionId);
  if (revision === null) return 'failed';
  const how = { at: plan.at, action: 'article.publish.scheduled' } as const;
  const live = await goLive(tx, viewer, article, revision, how);
  return live.ok ? null : (Object.values(live.errors)[0] ?? 'failed');
}
