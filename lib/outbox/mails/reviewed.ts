import { absoluteUrl } from '../../env';
import { type Compose, letter, oneLine, quoted } from './letter';
import { findStep } from './store';

/** Tells who writes an article what became of it: sent back with words, validated, published. */
export const reviewed: Compose = async ([mail], context) => {
  const step = await findStep(mail?.data.stepId ?? '');
  if (step === null || step.article.ownerId !== context.memberId) return null;
  const { to, words: said, article } = step;
  if (article.trashedAt !== null) return null;
  const words = context.words.reviewed;
  const title = oneLine(article.draft?.title || article.slug);
  const by = oneLine(step.member?.name ?? context.site.title);
  const desk = absoluteUrl(`/admin/articles/${article.id}`);
  if (to === 'changes')
    return letter(context, words.changesSubject(title), [
      words.changes(title, by),
      quoted(said),
      words.desk,
      desk,
    ]);
  if (to === 'validated' && article.stage === 'validated')
    return letter(context, words.validatedSubject(title), [words.validated(title, by), desk]);
  if (to !== 'published' || article.status !== 'published') return null;
  const page = absoluteUrl(`/articles/${article.slug}`);
  return letter(context, words.publishedSubject(title), [words.published(title), page, words.desk, desk]);
};
