import { absoluteUrl } from '../../env';
import { unsubscribeAllToken, unsubscribeToken } from '../tokens';
import { type Compose, letter, titleOf } from './letter';
import { findComments, findSubscriptions } from './store';

/** The most links of one mail; of the others it says how many there are. */
const MOST = 50;

type Thread = { subscriptionId: string; title: string; links: string[] };

/** Tells somebody of the answers in the threads that they follow, with a link that ends it at one click (RFC 8058). */
export const reply: Compose = async (mails, context) => {
  if (!context.to.isProved) return null;
  const comments = await findComments(mails.map(({ data }) => data.commentId ?? ''));
  const ids = mails.map(({ data }) => data.subscriptionId ?? '');
  const followed = await findSubscriptions(ids, context.contactId);
  const threads = new Map<string, Thread>();
  let count = 0;
  for (const { data } of mails) {
    const { subscriptionId = '', commentId = '' } = data;
    const comment = comments.get(commentId);
    if (comment?.status !== 'approved' || comment.article.status !== 'published') continue;
    if (!followed.has(subscriptionId)) continue;
    const thread = threads.get(subscriptionId) ?? {
      subscriptionId,
      title: titleOf(comment.article),
      links: [],
    };
    threads.set(subscriptionId, thread);
    if (++count <= MOST)
      thread.links.push(absoluteUrl(`/articles/${comment.article.slug}/comments/${commentId}`));
  }
  const [first] = threads.values();
  if (first === undefined) return null;
  const words = context.words.reply;
  // One click ends all that the letter is about.
  const oneClick =
    threads.size === 1 ? unsubscribeToken(first.subscriptionId) : unsubscribeAllToken(context.contactId);
  const parts = [...threads.values()].flatMap(({ subscriptionId, title, links }) => [
    words.on(title),
    links.join('\n') || null,
    `${words.unsubscribe}\n${unsubscribeAddress(unsubscribeToken(subscriptionId))}`,
  ]);
  const more = count > MOST ? words.more(count - MOST) : null;
  return letter(
    context,
    count === 1 ? words.subject(first.title) : words.subjectMany(count),
    [words.text(count), ...parts, more],
    {
      'List-Unsubscribe': `<${unsubscribeAddress(oneClick)}/now>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  );
};

function unsubscribeAddress(token: string): string {
  return absoluteUrl(`/reader/unsubscribe/${token}`);
}
