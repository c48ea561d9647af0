import type { Words } from '@/lib/words/dictionary';

type Props = { words: Words; withForm: boolean };

/** The search in the head of every page: a form where there is room, a link to its page on a phone. */
export function HeaderSearch({ words, withForm }: Props) {
  const { search, front } = words;
  return (
    <div className="masthead-search">
      <a className="masthead-search-link" href="/search">
        <Glass />
        <span className="visually-hidden">{front.search}</span>
      </a>
      {withForm && (
        <search>
          <form className="masthead-search-form" action="/search">
            <label className="visually-hidden" htmlFor="search-head">
              {search.label}
            </label>
            <input
              id="search-head"
              name="q"
              type="search"
              maxLength={200}
              autoComplete="off"
              enterKeyHint="search"
              placeholder={front.search}
            />
            <button type="submit">
              <Glass />
              <span className="visually-hidden">{search.submit}</span>
            </button>
          </form>
        </search>
      )}
    </div>
  );
}

function Glass() {
  return (
    <svg
      className="glass"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <circle cx="8.5" cy="8.5" r="5.5" />
      <path d="m12.8 12.8 4.2 4.2" />
    </svg>
  );
}
