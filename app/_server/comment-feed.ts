import { commentHtml } from '@/components/comments/comment-html';
import type { FeedEntry } from '@/components/feeds/feed';
import { type FedComment, feedArticleComments, feedComments } from '@/lib/comments/feed-comments';
import { absoluteUrl } from '@/lib/env';
import { readFeedSettings } from '@/lib/settings/feeds/read-feed-settings';
import { GUEST } from '@/lib/viewer';
import type { Words } from '@/lib/words/dictionary';
import { beginningOf } from './beginning';
import { currentSite } from './site';
import { type FeedFormat, feedAnswer, feedMoved } from './write-feed';

/** The feed of the site's comments. */
export async function siteFeed(format: FeedFormat): Promise<Response> {
  const { site, words } = await currentSite();
  const comments = await feedComments(GUEST);
  const { full } = await readFeedSettings(GUEST);
  return feedAnswer(format, {
    // As it was at first: it never changes.
    id: absoluteUrl('/comments/feed.atom'),
    title: words.feeds.ofSite(site.title),
    description: words.feeds.aboutSite,
    of: '/comments',
    page: '/',
    entries: entriesOf(comments, words, full),
  });
}

/** The feed of an article's comments; an address that it had leads on. @throws NotFound */
export async function articleFeed(format: FeedFormat, slug: string): Promise<Response> {
  const { site, words } = await currentSite();
  const found = await feedArticleComments(GUEST, slug);
  const { full } = await readFeedSettings(GUEST);
  if (found.moved) return feedMoved(format, `/articles/${found.slug}`);
  return feedAnswer(format, {
    id: found.feedId,
    title: words.feeds.ofArticle(found.title),
    description: words.feeds.aboutArticle(site.title),
    of: `/articles/${slug}`,
    page: `/articles/${slug}#comments`,
    entries: entriesOf(found.comments, words, full),
  });
}

function entriesOf(comments: FedComment[], { feeds }: Words, full: boolean): FeedEntry[] {
  return comments.map(({ entryId, name, body, createdAt, updatedAt, article, answers, id }) => {
    const page = absoluteUrl(`/articles/${article.slug}`);
    return {
      id: entryId,
      title: feeds.entry(name, article.title),
      address: `${page}/comments/${id}`,
      authors: [{ name }],
      content: commentHtml(full ? body : beginningOf(body)),
      publishedAt: createdAt,
      updatedAt,
      answers: answers
        ? { id: answers.entryId, address: `${page}/comments/${answers.id}` }
        : { id: article.entryId, address: page },
    };
  });
}
