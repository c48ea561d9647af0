import { readerToken } from '../../comments/own/reader-token';
import { absoluteUrl } from '../../env';
import { type Compose, letter, quoted, titleOf } from './letter';
import { ownAddress } from './own-link';
import { findComments, listTold } from './store';

/**
 * Tells the author of a comment that it is published, or why it is not: whoever has proved the address by this
 * very comment. Dropped when the decision was taken back, and when the same was told before.
 */
export const decided: Compose = async ([mail], context) => {
  const { commentId = '', status, reason = '' } = mail?.data ?? {};
  const comment = (await findComments([commentId])).get(commentId);
  if (!mail || !comment?.proved || comment.contactId !== context.contactId) return null;
  if (comment.status !== status || comment.decidedAt === null || mail.createdAt < comment.decidedAt)
    return null;
  const told = (await listTold('decided', context.contactId)).filter((data) => data.commentId === commentId);
  const last = told.at(-1);
  if (last?.status === status && (last?.reason ?? '') === reason) return null;
  const words = context.words.decided;
  const { slug } = comment.article;
  const title = titleOf(comment.article);
  const page = absoluteUrl(`/reader/${readerToken(context.contactId)}`);
  const own = [words.own, ownAddress(slug, commentId), words.page, page];
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

function isReason<Reasons extends object>(key: string, reasons: Reasons): key is keyof Reasons & string {
  return Object.hasOwn(reasons, key);
}
