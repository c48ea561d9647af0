type FeedLink = { url: string; title: string };

/** Something that can be followed: the path before its feeds' endings, '' for the site, and what it is called. */
export type Followed = { path: string; title: string };

/** The feeds that a page offers to feed readers (`<link rel="alternate">`), what it is about first. */
export function feedLinks(...followed: Followed[]): Record<string, FeedLink[]> {
  const ending = (end: string) => followed.map(({ path, title }) => ({ url: `${path}${end}`, title }));
  return {
    'application/rss+xml': ending('/feed'),
    'application/atom+xml': ending('/feed/atom'),
    'application/feed+json': ending('/feed.json'),
  };
}
