import type { Metadata } from 'next';
import { orNotFound, pageNumber } from '@/app/_server/or-not-found';
import { currentSite } from '@/app/_server/site';
import { ArticleCard } from '@/components/articles/article-card';
import { Pagination, pageAddress } from '@/components/ui/pagination';
import { listCategory } from '@/lib/articles/list-latest';
import { readCategory } from '@/lib/taxonomy/read-category';
import { GUEST } from '@/lib/viewer';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ page?: string | string[] }> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params;
  const category = await orNotFound(readCategory(GUEST, slug));
  const page = pageNumber((await searchParams).page);
  return {
    title: page > 1 ? `${category.name} (${page})` : category.name,
    description: category.description,
    alternates: { canonical: pageAddress(`/categories/${slug}`, Math.max(page, 1)) },
  };
}

/** A category: what it is, what is under it, its articles. */
export default async function CategoryPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { site, words } = await currentSite();
  const { category, list } = await orNotFound(
    listCategory(GUEST, slug, pageNumber((await searchParams).page)),
  );
  const { parent, children } = category;
  return (
    <div className="list-page">
      <header className="list-head">
        {parent && (
          <p className="kicker">
            <a href={`/categories/${parent.slug}`}>{parent.name}</a>
          </p>
        )}
        <h1>{category.name}</h1>
        {category.description !== '' && <p className="standfirst">{category.description}</p>}
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
      {list.items.length === 0 && <p className="empty">{words.reader.emptyCategory}</p>}
      <div className="cards">
        {list.items.map((article) => (
          <ArticleCard key={article.id} article={article} words={words} style={site} />
        ))}
      </div>
      <Pagination page={list.page} pages={list.pages} path={`/categories/${slug}`} words={words.reader} />
    </div>
  );
}
