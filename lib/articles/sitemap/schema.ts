/** The most addresses of one file: protocol and search engines allow 50,000. */
export const PER_FILE = 45_000;

/** The most articles of the news sitemap. */
export const NEWS_MOST = 1_000;

/** An address that search engines may show, and the pictures of its page. All are paths of the site. */
export type SitemapEntry = { path: string; changedAt: Date | null; pictures?: readonly string[] };

/** A file of a sitemap, and when anything in it changed last. */
export type SitemapFile = { name: string; changedAt: Date | null };

/** An article that is news. */
export type NewsEntry = { path: string; title: string; publishedAt: Date; pictures: readonly string[] };
