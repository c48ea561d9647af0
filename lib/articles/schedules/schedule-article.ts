import { record } from '../../audit/record';
import { now } from '../../clock';
import { transaction } from '../../db';
import { Conflict, type FieldErrors, Forbidden, NotFound, type Outcome } from '../../errors';
import { changed } from '../../freshness';
import { newId } from '../../ids';
import { readArticleSettings } from '../../settings/articles/read-article-settings';
import { readSite } from '../../settings/read-site';
import { memberId, requireWriter, type Viewer } from '../../viewer';
import { momentOf } from '../../words/wall-time';
import { whatBlocks } from '../live/what-blocks';
import { mayPublish, requireArticle } from '../policy';
import { freeze, takeArticle } from '../store';
import { dropPlans } from './plans';
import { SCHEDULES } from './run-due';
import { type ScheduleField, scheduleSchema } from './schema';
import { insertPlan, plansOf } from './store';

/**
 * Plans an article's publication (of the draft as it is now, for the first time or in place of what is live) or
 * its end. The text is frozen: what is written later is not what goes live then. A second plan of the same kind
 * takes the place of the first. Editors, and authors their own article where the setting says so.
 * @returns the moment. @throws Conflict when the draft is no longer `version`; Forbidden, NotFound.
 */
export async function scheduleArticle(
  viewer: Viewer,
  id: string,
  input: unknown,
): Promise<Outcome<{ id: string; at: Date }, ScheduleField>> {
  requireWriter(viewer);
  if (!mayPublish(viewer, await readArticleSettings(viewer))) throw new Forbidden('editor');
  const { action, version, at: typed, which } = scheduleSchema.parse(input);
  const at = momentMeant(typed, which, (await readSite(viewer)).timeZone);
  if (!(at instanceof Date)) return { ok: false, errors: at };
  return transaction(async (tx) => {
    const article = await takeArticle(tx, id);
    requireArticle(viewer, article);
    const { draft } = article;
    if (draft === null) throw new NotFound();
    if (action === 'publish') {
      if (draft.version !== version) throw new Conflict();
      const errors = await whatBlocks(tx, id, draft);
      if (errors !== null) return { ok: false, errors };
      await freeze(tx, draft, 'schedule');
    } else if (article.status !== 'published') {
      const before = (await plansOf(id, tx)).some(
        (plan) => plan.action === 'publish' && plan.doneAt === null && plan.at < at,
      );
      if (!before) return { ok: false, errors: { at: 'nothingToUnpublish' } };
    }
    const replaced = await dropPlans(tx, viewer, id, { action });
    const plan = { id: newId(), articleId: id, action, at, createdAt: now(), memberId: memberId(viewer) };
    await insertPlan(tx, { ...plan, revisionId: action === 'publish' ? draft.id : null });
    changed(tx, [SCHEDULES]);
    const before = replaced.find(({ doneAt }) => doneAt === null)?.at ?? null;
    const data = { at, before, ...(action === 'publish' && { version }) };
    await record(tx, viewer, `article.${action}.schedule`, 'article', id, data);
    return { ok: true, value: { id: plan.id, at } };
  });
}

function momentMeant(
  typed: string,
  which: '' | 'first' | 'second',
  timeZone: string,
): Date | FieldErrors<'at'> {
  const meant = momentOf(typed, timeZone);
  if (meant === undefined) return { at: 'timeMissing' };
  if (meant.is === 'never') return { at: 'timeSkipped' };
  if (meant.is === 'twice' && which === '') return { at: 'timeTwice' };
  const at = meant.is === 'once' ? meant.at : which === 'second' ? meant.second : meant.first;
  return at <= now() ? { at: 'timePast' } : at;
}
