import { articleHtml } from '@/components/feeds/article-html';
import type { FeedEntry } from '@/components/feeds/feed';
import { textOf } from '@/lib/articles/body/walk-body';
import { feedArticles, feedAuthor, feedCategory, feedTag } from '@/lib/articles/feeds/feed-articles';
import type { FedArticle, FedFile } from '@/lib/articles/feeds/schema';
import { absoluteUrl } from '@/lib/env';
import { readFeedSettings } from '@/lib/settings/feeds/read-feed-settings';
import { GUEST } from '@/lib/viewer';
import { beginningOf } from './beginning';
import { currentSite } from './site';
import { type FeedFormat, feedAnswer, feedMoved } from './write-feed';

/** The feed of the site's articles. */
export async function siteArticlesFeed(format: FeedFormat): Promise<Response> {
  const { site } = await currentSite();
  const articles = await feedArticles(GUEST);
  const { title, description } = site;
  const entries = await entriesOf(articles);
  return feedAnswer(format, { id: absoluteUrl('/'), title, description, of: '', page: '/', entries });
}

const LABELS = {
  category: { folder: '/categories', read: feedCategory },
  tag: { folder: '/tags', read: feedTag },
  author: { folder: '/authors', read: feedAuthor },
} as const;

/** The feed of the articles under a label; an address that it had leads on. @throws NotFound */
export async function labelFeed(
  kind: keyof typeof LABELS,
  format: FeedFormat,
  slug: string,
): Promise<Response> {
  const { folder, read } = LABELS[kind];
  const { site } = await currentSite();
  const found = await read(GUEST, slug);
  if (found.moved) return feedMoved(format, `${folder}/${found.slug}`);
  const { feedId, name, description, articles } = found.feed;
  return feedAnswer(format, {
    id: feedId,
    title: `${name} – ${site.title}`,
    description,
    of: `${folder}/${slug}`,
    page: `${folder}/${slug}`,
    entries: await entriesOf(articles),
  });
}

async function entriesOf(articles: FedArticle[]): Promise<FeedEntry[]> {
  const { full } = await readFeedSettings(GUEST);
  const { site, words } = await currentSite();
  return articles.map((article) => {
    const { slug, title, standfirst, authors, categories, tags, publishedAt, lead, leadFile } = article;
    const path = `/articles/${slug}`;
    const address = absoluteUrl(path);
    const { pictures, commentCount } = article;
    const outside = { absolute: absoluteUrl, address, pictures, words: words.reader, style: site };
    const under = (folder: string) => (label: { slug: string; name: string }) => ({
      ...label,
      folder: absoluteUrl(folder),
    });
    return {
      id: article.entryId,
      title,
      address,
      authors: authors.map((author) => ({
        name: author.name,
        address: absoluteUrl(`/authors/${author.slug}`),
      })),
      content: full ? articleHtml(article, outside) : undefined,
      summary: standfirst || beginningOf(textOf(article.body)),
      publishedAt,
      updatedAt: article.updatedAt ?? publishedAt,
      categories: [...categories.map(under('/categories/')), ...tags.map(under('/tags/'))],
      picture:
        lead && leadFile
          ? {
              ...fileOf(leadFile),
              width: leadFile.width,
              height: leadFile.height,
              description: lead.alt,
              credit: lead.picture.credit,
            }
          : undefined,
      files: article.files.map(fileOf),
      comments: {
        count: commentCount,
        page: `${address}#comments`,
        rss: absoluteUrl(`${path}/feed`),
        atom: absoluteUrl(`${path}/feed/atom`),
      },
    };
  });
}

const fileOf = ({ path, type, bytes, name }: FedFile) => ({ address: absoluteUrl(path), type, bytes, name });
