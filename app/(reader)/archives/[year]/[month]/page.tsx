import type { Metadata } from 'next';
import { cache } from 'react';
import { orNotFound, pageNumber } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { ArticleRiver } from '@/components/articles/article-river';
import { Breadcrumbs } from '@/components/chrome/breadcrumbs';
import { pageAddress, pagesBeside } from '@/components/ui/pagination';
import { listArchiveMonth } from '@/lib/articles/archives/read-archives';
import { GUEST } from '@/lib/viewer';
import { capitalised, monthAddress, monthOfYear } from '@/lib/words/months';
import { ListData } from '../../../metadata/label-data';
import { pageMetadata } from '../../../metadata/page-metadata';

type Props = {
  params: Promise<{ year: string; month: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

const monthAt = cache((year: string, month: string, page: number) =>
  orNotFound(listArchiveMonth(GUEST, { year, month }, page)),
);

async function read({ params, searchParams }: Props) {
  const { year, month } = await params;
  return monthAt(year, month, pageNumber((await searchParams).page));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { site, words } = await currentSite();
  const found = await read(props);
  const { page, pages, total } = found.list;
  const [path, when] = [monthAddress(found), monthOfYear(found, site.language)];
  const title = words.front.archivesOf(when);
  const description = words.front.archivesIn(when, total);
  return pageMetadata({
    title: page > 1 ? `${title} (${page})` : title,
    description: page > 1 ? `${description} ${words.found.page(page)}` : description,
    path: pageAddress(path, page),
    pagination: pagesBeside(path, page, pages),
  });
}

/** What was published in a month. */
export default async function ArchiveMonthPage(props: Props) {
  const { site, words } = await currentSite();
  const found = await read(props);
  const when = monthOfYear(found, site.language);
  const steps = [
    { name: words.front.home, href: '/' },
    { name: words.front.archives, href: '/archives' },
    { name: String(found.year), href: `/archives/${found.year}` },
  ];
  return (
    <div className="list-page">
      <header className="list-head">
        <Breadcrumbs label={words.front.trail} steps={steps} />
        <h1>{capitalised(when)}</h1>
        <p className="meta">{words.front.articles(found.list.total)}</p>
      </header>
      <ArticleRiver list={found.list} path={monthAddress(found)} words={words} style={site} />
      <ListData
        list={{
          path: monthAddress(found),
          name: words.front.archivesOf(when),
          description: words.front.archivesIn(when, found.list.total),
          items: found.list.items,
        }}
        above={steps.slice(1).map(({ name, href }) => ({ name, path: href }))}
      />
    </div>
  );
}
