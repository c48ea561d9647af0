import type { Words } from '@/lib/words/dictionary';

type Props = {
  words: Words['search'];
  /** What was typed before. */
  value?: string;
  /** Where a page has more than one. */
  id?: string;
  /** What follows the field: filters of the search page. */
  children?: React.ReactNode;
};

/** The most letters that the field takes: what is searched of a text is shorter (lib/articles/search/asked.ts). */
const MOST = 200;

/** A field and a button that search the site, by a plain GET. */
export function SearchForm({ words, value = '', id = 'search-words', children }: Props) {
  return (
    <search className="search">
      <form className="search-form" action="/search">
        <label className="visually-hidden" htmlFor={id}>
          {words.label}
        </label>
        <div className="search-line">
          <input
            id={id}
            name="q"
            type="search"
            defaultValue={value}
            maxLength={MOST}
            autoComplete="off"
            autoCapitalize="none"
            enterKeyHint="search"
            placeholder={words.label}
          />
          <button type="submit">{words.submit}</button>
        </div>
        {children}
      </form>
    </search>
  );
}
