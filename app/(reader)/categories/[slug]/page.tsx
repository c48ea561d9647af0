import { currentSite } from '@/app/_server/site';
import { ArticleList } from '@/components/articles/article-list';
import { Breadcrumbs } from '@/components/chrome/breadcrumbs';
import { FollowLine } from '@/components/feeds/follow-line';
import { categorySteps } from '@/components/structured-data/pages';
import { listCategory } from '@/lib/articles/list-latest';
import type { Words } from '@/lib/words/dictionary';
import { type LabelProps, labelPage } from '../../label-page';
import { ListData } from '../../metadata/label-data';

type Described = { name: string; description: string };
const describe = ({ name, description }: Described, words: Words['found'], site: string) => ({
  description: description || words.category(name, site),
});
const page = labelPage('/categories', listCategory, describe);

export const generateMetadata = page.metadata;

/** A category: where it stands, what it is, what is under it, its articles. */
export default async function CategoryPage(props: LabelProps) {
  const { site, words } = await currentSite();
  const { label, list, path } = await page.read(props);
  const { ancestors, below } = label;
  // Its own name stands above already.
  const items = list.items.map((article) =>
    article.category?.slug === label.slug ? { ...article, category: null } : article,
  );
  const steps = ancestors.map(({ name, slug }) => ({ name, href: `/categories/${slug}` }));
  return (
    <div className="list-page">
      <header className="list-head">
        <Breadcrumbs label={words.front.trail} steps={[{ name: words.front.home, href: '/' }, ...steps]} />
        <h1>{label.name}</h1>
        {label.description !== '' && <p className="standfirst">{label.description}</p>}
        {below.length > 0 && (
          <nav aria-label={words.reader.under}>
            <ul className="subcategories">
              {below.map(({ slug, name, count }) => (
                <li key={slug}>
                  <a href={`/categories/${slug}`}>
                    {name}
                    <span className="visually-hidden"> (</span>
                    <span className="count">{count}</span>
                    <span className="visually-hidden">)</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <FollowLine path={path} kind="category" words={words.feeds} />
      </header>
      <ArticleList
        list={{ ...list, items }}
        path={path}
        empty={words.reader.emptyCategory}
        words={words}
        style={site}
      />
      <ListData
        above={categorySteps(ancestors)}
        list={{ path, name: label.name, ...describe(label, words.found, site.title), items: list.items }}
      />
    </div>
  );
}
