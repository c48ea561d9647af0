import type { Metadata } from 'next';
import { cardOf, type PagePicture } from '@/app/_server/page-picture';
import { currentSite } from '@/app/_server/site';
import { textOf } from '@/lib/articles/body/walk-body';
import type { ArticleView } from '@/lib/articles/schema';
import { absoluteUrl } from '@/lib/env';
import { zonedTime } from '@/lib/words/wall-time';
import { describedBy } from '../description';
import { feedLinks } from '../feed-links';
import { pageMetadata } from './page-metadata';

/** The head of an article. Pages of its comments and other orders of them are the article: they point to it. */
export async function articleMetadata(article: ArticleView): Promise<Metadata> {
  const { site, words } = await currentSite();
  const { publishedAt, updatedAt, authors, category, tags } = article;
  const address = `/articles/${article.slug}`;
  const time = (at: Date) => zonedTime(at, site.timeZone);
  const head = await pageMetadata({
    title: article.metaTitle || article.title,
    description: descriptionOf(article),
    path: address,
    picture: pictureOf(article),
    feeds: feedLinks(
      { path: address, title: words.feeds.ofArticle(article.title) },
      { path: '', title: site.title },
    ),
    kind: {
      type: 'article',
      publishedTime: time(publishedAt),
      ...(updatedAt && { modifiedTime: time(updatedAt) }),
      ...(category && { section: category.name }),
      ...(tags.length > 0 && { tags: tags.map(({ name }) => name) }),
      // Open Graph asks for the pages of the authors, not for their names.
      ...(authors.length > 0 && { authors: authors.map(({ slug }) => absoluteUrl(`/authors/${slug}`)) }),
    },
  });
  return { ...head, authors: authors.map(({ name }) => ({ name })) };
}

/** What the editors say of it for search engines, else its standfirst, else how it begins, else its title. */
export function descriptionOf({ metaDescription, standfirst, body, title }: ArticleView): string {
  return describedBy(metaDescription, standfirst, textOf(body), title);
}

/** The lead picture, else the first of the text. */
function pictureOf({ lead, pictures, title }: ArticleView): PagePicture | undefined {
  const picture = lead?.picture ?? Object.values(pictures)[0];
  return picture && cardOf(picture, lead?.alt || title);
}
