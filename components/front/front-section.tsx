import { ArticleCard } from '@/components/articles/article-card';
import type { HomeSection } from '@/lib/articles/home/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';

type Props = { section: HomeSection; words: Words; style: DateStyle };

/** A category on the home page: its name, one article with its picture, the titles of a few more. */
export function FrontSection({ section, words, style }: Props) {
  const { category, items } = section;
  // Its own name stands above already. The newest that has a picture opens it.
  const own = items.map((article) =>
    article.category?.slug === category.slug ? { ...article, category: null } : article,
  );
  const first = own.find(({ lead }) => lead !== null) ?? own[0];
  const more = own.filter((article) => article !== first);
  const id = `section-${category.slug}`;
  return (
    <section className="front-section" aria-labelledby={id}>
      <h2 className="band" id={id}>
        <a href={`/categories/${category.slug}`}>{category.name}</a>
      </h2>
      {first && <ArticleCard article={first} words={words} style={style} level={3} />}
      {more.length > 0 && (
        <div className="front-more">
          {more.map((article) => (
            <ArticleCard key={article.id} article={article} words={words} style={style} as="line" level={3} />
          ))}
        </div>
      )}
    </section>
  );
}
