import { absoluteUrl } from '../../env';
import { longDateTime } from '../../words/dates';
import { wordsOf } from '../../words/dictionary';
import { type Compose, letter, oneLine } from './letter';
import { findFailedPlan } from './store';

/** Tells who planned something for an article that it could not be done, and why; not when that is over. */
export const planFailed: Compose = async ([mail], context) => {
  const plan = await findFailedPlan(mail?.data.planId ?? '');
  if (plan === null || plan.memberId !== context.memberId) return null;
  const { schedule, errors } = wordsOf(context.site.language);
  const reasons: Record<string, string> = { ...errors, ...schedule.failures };
  const title = oneLine(plan.article.draft?.title || plan.article.slug);
  const words = context.words.planFailed;
  return letter(context, words.subject(title), [
    `${words.text(title, longDateTime(plan.at, context.site))} ${reasons[plan.failure] ?? ''}`,
    words.desk,
    absoluteUrl(`/admin/articles/${plan.articleId}`),
  ]);
};
