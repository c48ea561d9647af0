import { type Asked, LIST_STATES, SORTS } from '@/lib/articles/list/schema';
import type { AuthorEntry, CategoryEntry } from '@/lib/taxonomy/schema';
import type { Words } from '@/lib/words/dictionary';
import { FilterSelect } from '../../ui/filter-select';

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
          <FilterSelect
            name="state"
            label={text.state}
            value={asked.state}
            any={text.anyState}
            choices={LIST_STATES.flatMap((state) =>
              state === '' ? [] : [{ value: state, label: text.states[state] }],
            )}
          />
          <FilterSelect
            name="author"
            label={text.author}
            value={asked.author}
            any={text.anyAuthor}
            choices={authors.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <FilterSelect
            name="category"
            label={text.category}
            value={asked.category}
            any={text.anyCategory}
            choices={categories.map(({ id, name, depth }) => ({
              value: id,
              label: `${'\u2014 '.repeat(depth)}${name}`,
            }))}
          />
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
          <FilterSelect
            name="sort"
            label={text.sort}
            value={asked.sort}
            choices={SORTS.map((sort) => ({ value: sort, label: text.sorts[sort] }))}
          />
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
