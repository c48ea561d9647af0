import { absoluteUrl } from '../../env';
import { type Compose, letter, oneLine } from './letter';
import { findStep } from './store';

/** Tells an editor that a draft waits to be read. Dropped when it does not wait any more. */
export const submitted: Compose = async ([mail], context) => {
  const step = await findStep(mail?.data.stepId ?? '');
  if (step === null || !context.to.mayReview) return null;
  const { article } = step;
  if (article.stage !== 'review' || article.trashedAt !== null) return null;
  const words = context.words.submitted;
  const title = oneLine(article.draft?.title || article.slug);
  const by = oneLine(step.member?.name ?? context.site.title);
  return letter(context, words.subject(title), [
    words.text(title, by),
    absoluteUrl(`/admin/articles/${article.id}`),
  ]);
};
