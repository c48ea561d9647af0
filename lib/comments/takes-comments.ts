import { DAY, now } from '../clock';
import type { CommentMode, CommentSettings } from '../settings/comments/schema';

/** What says whether an article takes comments. */
export type Commentable = { commentsOpen: boolean; commentsMode: string; publishedAt: Date | null };

/** How an article takes comments now, and when the clock alone will close them. */
export function takesComments(
  article: Commentable,
  settings: CommentSettings,
): { mode: CommentMode; closesAt?: Date } {
  const mode = article.commentsMode === 'site' ? settings.mode : (article.commentsMode as CommentMode);
  if (!article.commentsOpen || mode === 'closed') return { mode: 'closed' };
  // An article that has a mode of its own was opened by hand, or closed: the rule of the site does not apply.
  if (settings.closeAfterDays === 0 || article.commentsMode !== 'site' || article.publishedAt === null)
    return { mode };
  const closesAt = new Date(article.publishedAt.getTime() + settings.closeAfterDays * DAY);
  return closesAt <= now() ? { mode: 'closed' } : { mode, closesAt };
}
