import type { Hit, Piece, SearchView } from '@/lib/articles/search/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { DateTime } from '../ui/date-time';
import { Pagination } from '../ui/pagination';
import { searchAddress } from './search-address';

type Props = { view: SearchView; words: Words; style: DateStyle };

const LIST = { fr: 'fr-FR', en: 'en-GB' } as const;

/** What a search found: how many, the articles with what was looked for marked, and the way to the other pages. */
export function SearchResults({ view, words, style }: Props) {
  const { asked, hits, total, isMore, page, pages } = view;
  const { search } = words;
  return (
    <section className="results" aria-labelledby="results">
      <h2 id="results" className="results-count">
        {isMore ? search.foundMany(total, asked.q) : search.found(total, asked.q)}
      </h2>
      {isMore && <p className="meta">{search.onlyFirst(total)}</p>}
      <ol className="results-list" start={(page - 1) * 20 + 1}>
        {hits.map((hit) => (
          <li key={hit.id}>
            <Result hit={hit} words={words} style={style} />
          </li>
        ))}
      </ol>
      <Pagination
        page={page}
        pages={pages}
        path={searchAddress(asked)}
        words={{ ...words.reader, newer: search.previous, older: search.next }}
      />
    </section>
  );
}

function Result({ hit, words, style }: { hit: Hit; words: Words; style: DateStyle }) {
  const { slug, title, excerpt, category, authors, publishedAt } = hit;
  const names = new Intl.ListFormat(LIST[style.language]).format(authors.map(({ name }) => name));
  return (
    <article className="result">
      {category && (
        <p className="kicker">
          <a href={`/categories/${category.slug}`}>{category.name}</a>
        </p>
      )}
      <h3 className="card-title">
        <a href={`/articles/${slug}`}>
          <Marked pieces={title} />
        </a>
      </h3>
      {excerpt.length > 0 && (
        <p className="result-excerpt">
          <Marked pieces={excerpt} />
        </p>
      )}
      <p className="meta">
        {names !== '' && (
          <>
            {words.reader.by} {names}
            <span aria-hidden="true"> · </span>
          </>
        )}
        <DateTime at={publishedAt} style={style} />
      </p>
    </article>
  );
}

/** A text in which what was looked for is marked. */
function Marked({ pieces }: { pieces: Piece[] }) {
  // The pieces of a text are in its order and never in another.
  return pieces.map(({ text, isMarked }, n) => (isMarked ? <mark key={`${n} ${text}`}>{text}</mark> : text));
}
