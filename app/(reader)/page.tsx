import type { Metadata } from 'next';
import { cache } from 'react';
import { orNotFound, pageNumber } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { ArticleRiver } from '@/components/articles/article-river';
import { FrontPage } from '@/components/front/front-page';
import { pageAddress, pagesBeside } from '@/components/ui/pagination';
import { readSections } from '@/lib/articles/home/read-sections';
import { listLatest } from '@/lib/articles/list-latest';
import { GUEST } from '@/lib/viewer';
import { feedLinks } from './feed-links';
import { SiteData } from './metadata/label-data';
import { pageMetadata } from './metadata/page-metadata';

type Props = { searchParams: Promise<{ page?: string | string[] }> };

/** Once a request, for the page and its metadata. */
const latestAt = cache((page: number) => orNotFound(listLatest(GUEST, page)));

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { site, words } = await currentSite();
  const { page, pages } = await latestAt(pageNumber((await searchParams).page));
  const isFirst = page === 1;
  const description = site.description || words.found.home(site.title);
  return pageMetadata({
    title: isFirst ? site.title : `${words.front.latestPage(page)} – ${site.title}`,
    isWhole: true,
    description: isFirst ? description : `${description} ${words.found.page(page)}`,
    path: pageAddress('/', page),
    pagination: pagesBeside('/', page, pages),
    feeds: feedLinks(
      { path: '', title: site.title },
      { path: '/comments', title: words.feeds.ofSite(site.title) },
    ),
  });
}

/** What the editors put first, the latest articles, those of each category; on the other pages, what came before. */
export default async function Home({ searchParams }: Props) {
  const { site, words } = await currentSite();
  const list = await latestAt(pageNumber((await searchParams).page));
  if (list.page > 1)
    return (
      <div className="list-page">
        <header className="list-head">
          <h1>{words.reader.latest}</h1>
          <p className="meta">{words.reader.page(list.page, list.pages)}</p>
        </header>
        <ArticleRiver list={list} path="/" words={words} style={site} />
      </div>
    );
  const above = list.items.map(({ id }) => id);
  return (
    <div className="list-page front">
      <h1 className="visually-hidden">{site.title}</h1>
      <FrontPage list={list} sections={await readSections(GUEST, above)} words={words} style={site} />
      <SiteData />
    </div>
  );
}
