import type { Metadata } from 'next';
import { orNotFound, pageNumber } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { ArticleList } from '@/components/articles/article-list';
import { pageAddress } from '@/components/ui/pagination';
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

/** What the editors put first, and the latest articles. */
export default async function Home({ searchParams }: Props) {
  const { site, words } = await currentSite();
  const list = await orNotFound(listLatest(GUEST, pageNumber((await searchParams).page)));
  return (
    <div className="list-page">
      <h1 className="visually-hidden">{site.title}</h1>
      <ArticleList list={list} path="/" empty={words.reader.empty} words={words} style={site} withLead />
    </div>
  );
}
