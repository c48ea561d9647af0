import type { Words } from '@/lib/words/dictionary';
import { SearchForm } from '../search/search-form';

type Props = {
  words: Words;
  /** There was something, and it was taken away. */
  isGone?: boolean;
  /** What there is to read instead. */
  children?: React.ReactNode;
};

/** What stands on the page for an address that leads nowhere, or no longer. */
export function NotFoundText({ words, isGone = false, children }: Props) {
  const { reader, search, found } = words;
  return (
    <div className="list-page lost">
      <p className="lost-number" aria-hidden="true">
        {isGone ? 410 : 404}
      </p>
      <div className="lost-text">
        <h1>{isGone ? found.goneTitle : reader.notFoundTitle}</h1>
        <p className="standfirst">{isGone ? found.goneText : reader.notFoundText}</p>
        <SearchForm words={search} id="search-lost" />
        <p>
          <a href="/">{reader.notFoundHome}</a>
        </p>
      </div>
      {children}
    </div>
  );
}
