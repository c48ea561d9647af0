import type { Words } from '@/lib/words/dictionary';
import { SearchForm } from '../search/search-form';

/** What stands on the page for an address that leads nowhere. */
export function NotFoundText({ words }: { words: Words }) {
  const { reader, search } = words;
  return (
    <div className="form-page">
      <h1>{reader.notFoundTitle}</h1>
      <p>{reader.notFoundText}</p>
      <SearchForm words={search} id="search-lost" />
      <p>
        <a href="/">{reader.notFoundHome}</a>
      </p>
    </div>
  );
}
