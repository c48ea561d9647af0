import { fromNow } from '../../clock';
import { absoluteUrl } from '../../env';
import { CONFIRMABLE_FOR, confirmToken } from '../tokens';
import { isAskedTooOften } from './asked';
import { type Compose, letter, oneLine, titleOf } from './letter';
import { findComments } from './store';

/** Asks whether the owner of an address sent a comment. */
export const confirm: Compose = async ([mail], context) => {
  const { words, site, contactId } = context;
  const comment = (await findComments([mail?.data.commentId ?? ''])).get(mail?.data.commentId ?? '');
  if (comment?.contactId !== contactId || comment.proved || comment.status === 'withdrawn') return null;
  if (comment.createdAt <= fromNow(-CONFIRMABLE_FOR) || (await isAskedTooOften(context.to))) return null;
  const title = titleOf(comment.article);
  return letter(context, words.confirm.subject(title), [
    words.confirm.text(title, oneLine(site.title)),
    words.confirm.ask,
    absoluteUrl(`/reader/confirm/${confirmToken(comment.id, contactId)}`),
    words.confirm.ignore,
  ]);
};
