import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { orNotFound, pageNumber } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { ArticleList } from '@/components/articles/article-list';
import { Picture } from '@/components/articles/picture';
import { pageAddress } from '@/components/ui/pagination';
import { listAuthor } from '@/lib/articles/list-latest';
import { GUEST } from '@/lib/viewer';

type Query = { page?: string | string[] };
type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Query> };

/** The list of the address; an address that it had leads on. Once a request, for the page and its metadata. */
const listAt = cache(async (slug: string, page: number) => {
  const found = await orNotFound(listAuthor(GUEST, slug, page));
  if (found.moved) permanentRedirect(`/authors/${found.slug}${page > 1 ? `?page=${page}` : ''}`);
  return found;
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params;
  const page = pageNumber((await searchParams).page);
  const { label } = await listAt(slug, page);
  return {
    title: page > 1 ? `${label.name} (${page})` : label.name,
    description: label.bio.replace(/\s/g, ' '),
    alternates: { canonical: pageAddress(`/authors/${slug}`, Math.max(page, 1)) },
  };
}

/** Who writes under a byline, and what. */
export default async function AuthorPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { site, words } = await currentSite();
  const { label, list } = await listAt(slug, pageNumber((await searchParams).page));
  const { portrait } = label;
  return (
    <div className="list-page">
      <header className="list-head author-head">
        {portrait && (
          <div className="author-portrait">
            <Picture picture={portrait} alt="" sizes="8rem" eager cropped />
          </div>
        )}
        <div>
          {label.title !== '' && <p className="kicker">{label.title}</p>}
          <h1>{label.name}</h1>
          {label.bio !== '' && <p className="standfirst">{label.bio}</p>}
        </div>
      </header>
      <ArticleList
        list={list}
        path={`/authors/${slug}`}
        empty={words.reader.emptyAuthor}
        words={words}
        style={site}
      />
    </div>
  );
}
