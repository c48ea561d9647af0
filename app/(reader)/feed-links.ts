import type { Words } from '@/lib/words/dictionary';

type FeedLink = { url: string; title: string };

/** The feeds of comments that a page offers to feed readers (`<link rel="alternate">`): those of an article first. */
export function feedLinks({ feeds }: Words, siteTitle: string, article?: { slug: string; title: string }) {
  const linksTo = (format: 'atom' | 'rss'): FeedLink[] => {
    const ofSite = { url: `/comments/feed.${format}`, title: feeds.ofSite(siteTitle) };
    if (article === undefined) return [ofSite];
    const url = `/articles/${article.slug}/comments/feed.${format}`;
    return [{ url, title: feeds.ofArticle(article.title) }, ofSite];
  };
  return { 'application/atom+xml': linksTo('atom'), 'application/rss+xml': linksTo('rss') };
}
