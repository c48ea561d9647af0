import { type Asked, LIST_STATES, SORTS } from '@/lib/articles/list/schema';
import type { AuthorEntry, CategoryEntry } from '@/lib/taxonomy/schema';
import type { Words } from '@/lib/words/dictionary';

type Props = {
  asked: Asked;
  isNarrowed: boolean;
  categories: CategoryEntry[];
  authors: AuthorEntry[];
  tags: string[];
  words: Words['articleList'];
};

/** Narrows and sorts the list. A form that is only asked with: what is asked for stands in the address. */
export function ListFilter({ asked, isNarrowed, categories, authors, tags, words }: Props) {
  const text = words.filter;
  const isOpen = [asked.author, asked.category, asked.tag, asked.since, asked.until].some(Boolean);
  return (
    <form method="get" action="/admin/articles" className="list-filter">
      {asked.mine && <input type="hidden" name="mine" value={asked.mine} />}
      <input
        type="search"
        name="words"
        aria-label={text.words}
        placeholder={text.words}
        defaultValue={asked.words}
        maxLength={200}
      />
      <button type="submit" className="button">
        {text.submit}
      </button>
      <details open={isOpen || asked.sort !== 'saved' || asked.state !== ''}>
        <summary>{text.more}</summary>
        <div className="list-filter-more">
          <label>
            {text.state}
            <select name="state" defaultValue={asked.state}>
              <option value="">{text.anyState}</option>
              {LIST_STATES.flatMap((state) =>
                state === '' ? (
                  []
                ) : (
                  <option key={state} value={state}>
                    {text.states[state]}
                  </option>
                ),
              )}
            </select>
          </label>
          <label>
            {text.author}
            <select name="author" defaultValue={asked.author}>
              <option value="">{text.anyAuthor}</option>
              {authors.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {text.category}
            <select name="category" defaultValue={asked.category}>
              <option value="">{text.anyCategory}</option>
              {categories.map(({ id, name, depth }) => (
                <option key={id} value={id}>
                  {`${'\u2014 '.repeat(depth)}${name}`}
                </option>
              ))}
            </select>
          </label>
          <label>
            {text.tag}
            <input
              type="text"
              name="tag"
              defaultValue={asked.tag}
              maxLength={120}
              list="article-tags"
              autoComplete="off"
            />
          </label>
          <label>
            {text.since}
            <input type="date" name="since" defaultValue={asked.since} />
          </label>
          <label>
            {text.until}
            <input type="date" name="until" defaultValue={asked.until} />
          </label>
          <label>
            {text.sort}
            <select name="sort" defaultValue={asked.sort}>
              {SORTS.map((sort) => (
                <option key={sort} value={sort}>
                  {text.sorts[sort]}
                </option>
              ))}
            </select>
          </label>
        </div>
      </details>
      {isNarrowed && <a href="/admin/articles">{text.clear}</a>}
      <datalist id="article-tags">
        {tags.slice(0, 500).map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </form>
  );
}
