import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { orNotFound, pageNumber } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { ArticleList } from '@/components/articles/article-list';

import { pageAddress } from '@/components/ui/pagination';
import { listCategory } from '@/lib/articles/list-latest';
import { GUEST } from '@/lib/viewer';

type Query = { page?: string | string[] };
type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Query> };

/** The list of the address; an address that it had leads on. Once a request, for the page and its metadata. */
const listAt = cache(async (slug: string, page: number) => {
  const found = await orNotFound(listCategory(GUEST, slug, page));
  if (found.moved) permanentRedirect(`/categories/${found.slug}${page > 1 ? `?page=${page}` : ''}`);
  return found;
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params;
  const page = pageNumber((await searchParams).page);
  const { label } = await listAt(slug, page);
  return {
    title: page > 1 ? `${label.name} (${page})` : label.name,
    description: label.description.replace(/\s/g, ' '),
    alternates: { canonical: pageAddress(`/categories/${slug}`, Math.max(page, 1)) },
  };
}

/** A category: what it is, what is under it, its articles. */
export default async function CategoryPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { site, words } = await currentSite();
  const { label, list } = await listAt(slug, pageNumber((await searchParams).page));
  const { parent, children } = label;
  return (
    <div className="list-page">
      <header className="list-head">
        {parent && (
          <p className="kicker">
            <a href={`/categories/${parent.slug}`}>{parent.name}</a>
          </p>
        )}
        <h1>{label.name}</h1>
        {label.description !== '' && <p className="standfirst">{label.description}</p>}
        {children.length > 0 && (
          <ul className="subcategories" aria-label={words.reader.under}>
            {children.map((child) => (
              <li key={child.slug}>
                <a href={`/categories/${child.slug}`}>{child.name}</a>
              </li>
            ))}
          </ul>
        )}
      </header>
      <ArticleList
        list={list}
        path={`/categories/${slug}`}
        empty={words.reader.emptyCategory}
        words={words}
        style={site}
      />
    </div>
  );
}
