import { absoluteUrl } from '../../env';
import { type Compose, letter, quoted, titleOf } from './letter';
import { ownAddress } from './own-link';
import { findComments } from './store';

/** Tells the author of a comment that it is published, or why it is not. Dropped when the decision was taken back. */
export const decided: Compose = async ([mail], context) => {
  const { commentId = '', status, reason } = mail?.data ?? {};
  const comment = (await findComments([commentId])).get(commentId);
  if (comment?.contactId !== context.contactId || comment.status !== status) return null;
  if (!context.to.isProved) return null;
  const words = context.words.decided;
  const { slug } = comment.article;
  const title = titleOf(comment.article);
  const own = [words.own, ownAddress(slug, commentId)];
  if (status === 'approved') {
    const link = absoluteUrl(`/articles/${slug}/comments/${commentId}`);
    return letter(context, words.approvedSubject(title), [words.approved(title), link, ...own]);
  }
  if (status !== 'refused') return null;
  return letter(context, words.refusedSubject(title), [
    words.refused(title),
    words.reasons[isReason(reason, words.reasons) ? reason : 'other'],
    ...(comment.reasonWords === '' ? [] : [words.said, quoted(comment.reasonWords)]),
    ...own,
  ]);
};

function isReason<Reasons extends object>(
  key: string | undefined,
  reasons: Reasons,
): key is keyof Reasons & string {
  return key !== undefined && Object.hasOwn(reasons, key);
}
