import type { Metadata } from 'next';
import { cache } from 'react';
import { currentSite } from '@/app/_server/site';
import { searchAddress } from '@/components/search/search-address';
import { SearchEmpty } from '@/components/search/search-empty';
import { SearchFilters } from '@/components/search/search-filters';
import { SearchForm } from '@/components/search/search-form';
import { SearchResults } from '@/components/search/search-results';
import { pagesBeside } from '@/components/ui/pagination';
import { listLatest } from '@/lib/articles/list-latest';
import { searchArticles } from '@/lib/articles/search/search-articles';
import { GUEST } from '@/lib/viewer';
import { pageMetadata } from '../metadata/page-metadata';

type Query = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Query> };

/** What is found for the address. Once a request, for the page and its metadata: both are given the same object. */
const found = cache((query: Query) => searchArticles(GUEST, query));

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { site, words } = await currentSite();
  const { asked, page, pages } = await found(await searchParams);
  const title = asked.q === '' ? words.search.title : words.search.titleOf(asked.q);
  return pageMetadata({
    title: `${title}${page > 1 ? ` (${page})` : ''}`,
    description: words.search.openSearch(site.title),
    path: '/search',
    // Whatever is typed makes another address: engines follow its links and keep none of it.
    isFound: false,
    pagination: pagesBeside(searchAddress(asked), page, pages),
  });
}

/** The search of the site: its form, and what it found. */
export default async function SearchPage({ searchParams }: Props) {
  const { site, words } = await currentSite();
  const view = await found(await searchParams);
  const isFound = view.total > 0;
  const latest = isFound ? [] : (await listLatest(GUEST, 1)).items.slice(0, 3);
  return (
    <div className="list-page search-page">
      <header className="list-head">
        <h1>{words.search.title}</h1>
      </header>
      <SearchForm words={words.search} value={view.asked.q}>
        <SearchFilters view={view} words={words.search} />
      </SearchForm>
      {isFound ? (
        <SearchResults view={view} words={words} style={site} />
      ) : (
        <SearchEmpty view={view} latest={latest} words={words} style={site} />
      )}
    </div>
  );
}
