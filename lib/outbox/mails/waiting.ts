import { DAY, fromNow } from '../../clock';
import { absoluteUrl } from '../../env';
import { moderationToken } from '../tokens';
import { type Compose, letter, oneLine, quoted, titleOf } from './letter';
import { findComments } from './store';

const LINKS_VALID_FOR = 7 * DAY;

/** The most comments that one mail quotes; of the others it says how many there are. */
const MOST = 20;

/** Tells a moderator of comments that wait, with what was written: the only mail that quotes readers. */
export const waiting: Compose = async (mails, context) => {
  const { words: all, to, memberId } = context;
  if (!to.mayModerate || to.commentMail === 'off') return null;
  const words = all.waiting;
  const ids = [...new Set(mails.map(({ data }) => data.commentId ?? ''))];
  const comments = [...(await findComments(ids)).values()]
    .filter(({ status }) => status === 'pending')
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  const [first] = comments;
  if (first === undefined) return null;
  const expires = fromNow(LINKS_VALID_FOR);
  const link = (decision: { commentId: string; version: number; to: 'approved' | 'refused' }) =>
    absoluteUrl(`/moderate/${moderationToken({ ...decision, memberId, expires })}`);
  const parts = comments.slice(0, MOST).flatMap(({ id: commentId, version, name, body, article }) => [
    words.wrote(titleOf(article)),
    // The name as well: a name may look like a line of ours, with a link of its own.
    quoted(`${oneLine(name)}\n\n${body}`),
    `${words.approve}\n${link({ commentId, version, to: 'approved' })}`,
    `${words.refuse}\n${link({ commentId, version, to: 'refused' })}`,
  ]);
  const count = comments.length;
  return letter(context, count === 1 ? words.subject(titleOf(first.article)) : words.subjectMany(count), [
    ...parts,
    count > MOST ? words.more(count - MOST) : null,
    words.yours,
    `${words.queue}\n${absoluteUrl('/admin/comments')}`,
  ]);
};
