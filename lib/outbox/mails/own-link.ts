import { receiptFor } from '../../comments/receipt';
import { absoluteUrl } from '../../env';
import { type Compose, letter, titleOf } from './letter';
import { findComments } from './store';

/** Where the author of a comment sees, changes and withdraws it. Whoever has it can do so: it goes to them alone. */
export function ownAddress(slug: string, commentId: string): string {
  return absoluteUrl(`/articles/${slug}/comments/received/${receiptFor(commentId)}`);
}

/** Gives the author the link of their comment again: whoever has proved the address by it. */
export const ownLink: Compose = async ([mail], context) => {
  const comment = (await findComments([mail?.data.commentId ?? ''])).get(mail?.data.commentId ?? '');
  if (!comment?.proved || comment.contactId !== context.contactId) return null;
  const words = context.words.ownLink;
  const title = titleOf(comment.article);
  return letter(context, words.subject(title), [
    words.text(title),
    ownAddress(comment.article.slug, comment.id),
    words.keep,
  ]);
};
