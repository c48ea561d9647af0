import type { Words } from '@/lib/words/dictionary';

/** The feeds of comments that a page offers to feed readers (`<link rel="alternate">`): those of an article first. */
export function feedLinks({ feeds }: Words, siteTitle: string, article?: { slug: string; title: string }) {
  const ofSite = { url: '/comments/feed.atom', title: feeds.ofSite(siteTitle) };
  const ofArticle = article && {
    url: `/articles/${article.slug}/comments/feed.atom`,
    title: feeds.ofArticle(article.title),
  };
  return { 'application/atom+xml': ofArticle ? [ofArticle, ofSite] : [ofSite] };
}
