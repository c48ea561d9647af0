import type { Words } from '@/lib/words/dictionary';
import { SearchForm } from '../search/search-form';

type Props = {
  words: Words;
  /** What there is to read instead. */
  children?: React.ReactNode;
};

/** What stands on the page for an address that leads nowhere. */
export function NotFoundText({ words, children }: Props) {
  const { reader, search } = words;
  return (
    <div className="list-page lost">
      <p className="lost-number" aria-hidden="true">
        404
      </p>
      <div className="lost-text">
        <h1>{reader.notFoundTitle}</h1>
        <p className="standfirst">{reader.notFoundText}</p>
        <SearchForm words={search} id="search-lost" />
        <p>
          <a href="/">{reader.notFoundHome}</a>
        </p>
      </div>
      {children}
    </div>
  );
}
