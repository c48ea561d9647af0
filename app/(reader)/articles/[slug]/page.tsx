import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { orNotFound, pageNumber } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { ArticleText } from '@/components/articles/article-text';
import { ReadOn } from '@/components/articles/read-on';
import { ShareLinks } from '@/components/articles/share-links';
import { Comments } from '@/components/comments/comments';
import { readArticle } from '@/lib/articles/read-article';
import { readBeside } from '@/lib/articles/related/read-beside';
import { readComments } from '@/lib/comments/read-comments';
import { absoluteUrl } from '@/lib/env';
import { readShare } from '@/lib/settings/share/read-share';
import { GUEST } from '@/lib/viewer';
import { ArticleData } from '../../metadata/article-data';
import { articleMetadata } from '../../metadata/article-metadata';
import '../../styles/article-contents.css';
import '../../styles/article-end.css';
import '../../styles/embeds.css';

type Query = Partial<Record<'comments' | 'order', string | string[]>>;
type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Query> };

const ORDERS = ['oldest', 'newest'] as const;

/** The article of the address; an address that it had leads on. Once a request, for the page and its metadata. */
const articleAt = cache(async (slug: string) => {
  const found = await orNotFound(readArticle(GUEST, slug));
  if (found.moved) {
    const again = found.again === undefined ? '' : `?at=${found.again}`;
    permanentRedirect(`/articles/${found.slug}${again}`);
  }
  return found.article;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return articleMetadata(await articleAt((await params).slug));
}

/** An article with a page of its comments and their form. */
export default async function ArticlePage({ params, searchParams }: Props) {
  const article = await articleAt((await params).slug);
  const { comments: page, order: given } = await searchParams;
  const order = ORDERS.find((known) => known === given);
  if (given !== undefined && order === undefined) notFound();
  const { site, words } = await currentSite();
  const asked = { page: pageNumber(page), ...(order !== undefined && { order }) };
  const comments = await orNotFound(readComments(GUEST, article, asked));
  const [beside, { networks }] = await Promise.all([readBeside(GUEST, article), readShare(GUEST)]);
  const address = absoluteUrl(`/articles/${article.slug}`);
  return (
    <>
      <ArticleText article={article} words={words} style={site}>
        <p className="printed">
          {words.articlePage.printed(site.title)} {address}
        </p>
        <ShareLinks networks={networks} title={article.title} address={address} words={words.articlePage} />
      </ArticleText>
      <ReadOn beside={beside} words={words.articlePage} style={site} />
      <Comments
        slug={article.slug}
        count={article.commentCount}
        comments={comments}
        words={words}
        style={site}
      />
      <ArticleData article={article} />
    </>
  );
}
