import { decideComments } from '../../lib/comments/moderation/decide';
import { editOwnComment, withdrawOwnComment } from '../../lib/comments/own/change-own';
import { readOwnComment } from '../../lib/comments/own/read-own';
import type { CommentStatus } from '../../lib/comments/schema';
import { GUEST, OWNER } from '../../lib/viewer';
import { idOf, published } from './cast';
import { post, receiptOf } from './posting';

/** A comment under an article of its own, with what its author may do. */
export async function sent(change: Parameters<typeof post>[1] = {}, sender: Parameters<typeof post>[2] = {}) {
  const { id: articleId, slug } = await published();
  const posted = await post(slug, change, sender);
  const [id, receipt] = [idOf(posted), receiptOf(posted)];
  const edit = (body: string, version = 1) => editOwnComment(GUEST, slug, receipt, { body, version });
  const own = () => readOwnComment(GUEST, slug, receipt);
  const decide = (
    from: CommentStatus,
    to: 'approved' | 'refused' | 'spam' | 'trashed' | 'pending',
    version = 1,
  ) => decideComments(OWNER, { seen: [{ id, from, version }], to });
  const withdraw = () => withdrawOwnComment(GUEST, slug, receipt);
  return { articleId, slug, id, receipt, edit, own, decide, withdraw };
}
