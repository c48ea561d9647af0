import type { ArticleSummary } from '@/lib/articles/schema';
import type { SearchView } from '@/lib/articles/search/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { ArticleCard } from '../articles/article-card';
import { isNarrowed, searchAddress } from './search-address';

type Props = { view: SearchView; latest: ArticleSummary[]; words: Words; style: DateStyle };

/** What helps where nothing was found, or nothing was looked for yet. */
export function SearchEmpty({ view, latest, words, style }: Props) {
  const { state, asked, choices } = view;
  const { search } = words;
  return (
    <>
      {state === 'unsearchable' && <p className="search-said">{search.unsearchable}</p>}
      {state === 'done' && <NothingFound view={view} words={search} />}
      {choices.category.length > 0 && asked.category === '' && (
        <section className="search-more" aria-labelledby="search-sections">
          <h2 id="search-sections">{words.reader.categories}</h2>
          <ul className="subcategories">
            {choices.category.slice(0, 30).map(({ value, label }) => (
              <li key={value}>
                <a href={`/categories/${value}`}>{label.trim()}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {latest.length > 0 && (
        <section className="search-more" aria-labelledby="search-latest">
          <h2 id="search-latest">{words.reader.latest}</h2>
          <div className="cards">
            {latest.map((article) => (
              <ArticleCard
                key={article.id}
                article={article}
                words={words}
                style={style}
                level={3}
                as="small"
              />
            ))}
          </div>
        </section>
      )}
    </>
  );
}

function NothingFound({ view, words }: { view: SearchView; words: Words['search'] }) {
  const { asked, suggestion, hasPhrase } = view;
  return (
    <section className="results" aria-labelledby="results">
      <h2 id="results" className="results-count">
        {words.none(asked.q)}
      </h2>
      {suggestion !== undefined && (
        <p className="search-said">
          {words.didYouMean} <a href={searchAddress({ ...asked, q: suggestion })}>{suggestion}</a>
        </p>
      )}
      <ul className="search-tips" aria-label={words.tips}>
        {isNarrowed(asked) && (
          <li>
            <a href={searchAddress({ q: asked.q })}>{words.withoutFilters}</a>
          </li>
        )}
        {hasPhrase && (
          <li>
            <a href={searchAddress({ ...asked, q: asked.q.replace(/["“”„«»]/gu, ' ').trim() })}>
              {words.withoutQuotes}
            </a>
          </li>
        )}
        <li>{words.tipFewer}</li>
        <li>{words.tipSpelling}</li>
      </ul>
    </section>
  );
}
