import { commentHtml } from '@/components/comments/comment-html';
import { atom } from '@/components/feeds/atom';
import type { Feed, FeedEntry } from '@/components/feeds/feed';
import { rss } from '@/components/feeds/rss';
import { type FedComment, feedArticleComments, feedComments } from '@/lib/comments/feed-comments';
import { absoluteUrl } from '@/lib/env';
import { readFeedSettings } from '@/lib/settings/feeds/read-feed-settings';
import { GUEST } from '@/lib/viewer';
import type { Words } from '@/lib/words/dictionary';
import { currentSite } from './site';

/** How a feed may be written, by the end of its address. */
const FORMATS = {
  atom: { write: atom, type: 'application/atom+xml; charset=utf-8' },
  rss: { write: rss, type: 'application/rss+xml; charset=utf-8' },
} as const;

export type FeedFormat = keyof typeof FORMATS;

/** The feed of the site's comments. */
export async function siteFeed(format: FeedFormat): Promise<Response> {
  const { site, words } = await currentSite();
  const comments = await feedComments(GUEST);
  const { full } = await readFeedSettings(GUEST);
  return written(format, {
    id: absoluteUrl('/comments/feed.atom'),
    title: words.feeds.ofSite(site.title),
    description: words.feeds.aboutSite,
    language: site.language,
    self: absoluteUrl(`/comments/feed.${format}`),
    page: absoluteUrl('/'),
    entries: entriesOf(comments, words, full),
  });
}

/** The feed of an article's comments; an address that it had leads on. @throws NotFound */
export async function articleFeed(format: FeedFormat, slug: string): Promise<Response> {
  const { site, words } = await currentSite();
  const found = await feedArticleComments(GUEST, slug);
  const { full } = await readFeedSettings(GUEST);
  if (found.moved) return movedTo(`/articles/${found.slug}/comments/feed.${format}`);
  const address = `/articles/${slug}`;
  return written(format, {
    id: found.feedId,
    title: words.feeds.ofArticle(found.title),
    description: words.feeds.aboutArticle(site.title),
    language: site.language,
    self: absoluteUrl(`${address}/comments/feed.${format}`),
    page: absoluteUrl(`${address}#comments`),
    entries: entriesOf(found.comments, words, full),
  });
}

function entriesOf(comments: FedComment[], { feeds }: Words, full: boolean): FeedEntry[] {
  return comments.map(({ entryId, name, body, createdAt, updatedAt, article, answers, id }) => {
    const address = (of: string) => absoluteUrl(`/articles/${article.slug}/comments/${of}`);
    return {
      id: entryId,
      title: feeds.entry(name, article.title),
      address: address(id),
      author: name,
      content: commentHtml(full ? body : beginningOf(body)),
      publishedAt: createdAt,
      updatedAt,
      ...(answers && { answers: { id: answers.entryId, address: address(answers.id) } }),
    };
  });
}

const BEGINNING = 280;

/** The beginning of a text, to the end of a word. */
function beginningOf(text: string): string {
  if (text.length <= BEGINNING) return text;
  return `${text.slice(0, BEGINNING).replace(/\s+\S*$/, '')}…`;
}

function written(format: FeedFormat, feed: Feed): Response {
  const { write, type } = FORMATS[format];
  return new Response(write(feed), { headers: { 'content-type': type } });
}

function movedTo(location: string): Response {
  return new Response(null, { status: 308, headers: { location } });
}
