import type { Metadata } from 'next';
import { orNotFound, pageNumber } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { ArticleCard } from '@/components/articles/article-card';
import { Pagination, pageAddress } from '@/components/ui/pagination';
import { listLatest } from '@/lib/articles/list-latest';
import { GUEST } from '@/lib/viewer';
import { feedLinks } from './feed-links';

type Props = { searchParams: Promise<{ page?: string | string[] }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { site, words } = await currentSite();
  const page = pageNumber((await searchParams).page);
  const title = page > 1 ? `${words.reader.latest} (${page}) – ${site.title}` : site.title;
  return {
    title: { absolute: title },
    alternates: {
      canonical: pageAddress('/', Math.max(page, 1)),
      types: feedLinks(words, site.title),
    },
  };
}

/** The latest articles. */
export default async function Home({ searchParams }: Props) {
  const { site, words } = await currentSite();
  const { items, page, pages } = await orNotFound(listLatest(GUEST, pageNumber((await searchParams).page)));
  return (
    <div className="list-page">
      <h1 className="visually-hidden">{site.title}</h1>
      {items.length === 0 && <p className="empty">{words.reader.empty}</p>}
      <div className="cards">
        {items.map((article, n) => (
          <ArticleCard
            key={article.id}
            article={article}
            words={words}
            style={site}
            lead={page === 1 && n === 0}
          />
        ))}
      </div>
      <Pagination page={page} pages={pages} path="/" words={words.reader} />
    </div>
  );
}
