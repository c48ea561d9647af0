import type { Site } from '@/lib/settings/schema';
import type { CategoryEntry } from '@/lib/taxonomy/schema';
import type { Words } from '@/lib/words/dictionary';

type Props = { site: Site; categories: CategoryEntry[]; words: Words['reader'] };

/** The masthead and the categories of the top level. */
export function SiteHeader({ site, categories, words }: Props) {
  return (
    <header className="masthead">
      <div className="masthead-title">
        <a className="masthead-name" href="/">
          {site.title}
        </a>
        {site.description !== '' && <p className="masthead-line">{site.description}</p>}
      </div>
      {categories.length > 0 && (
        <nav aria-label={words.categories}>
          <ul className="masthead-nav">
            {categories
              .filter((category) => category.depth === 0)
              .map((category) => (
                <li key={category.id}>
                  <a href={`/categories/${category.slug}`}>{category.name}</a>
                </li>
              ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
