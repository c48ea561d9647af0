import { currentSite } from '@/app/_server/site';
import { ArticleList } from '@/components/articles/article-list';
import { listCategory } from '@/lib/articles/list-latest';
import { type LabelProps, labelPage } from '../../label-page';

const page = labelPage('/categories', listCategory, (label) => label.description);

export const generateMetadata = page.metadata;

/** A category: what it is, what is under it, its articles. */
export default async function CategoryPage(props: LabelProps) {
  const { site, words } = await currentSite();
  const { label, list, path } = await page.read(props);
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
      <ArticleList list={list} path={path} empty={words.reader.emptyCategory} words={words} style={site} />
    </div>
  );
}
