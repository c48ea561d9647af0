import { type SearchView, SORTS } from '@/lib/articles/search/schema';
import type { Words } from '@/lib/words/dictionary';
import { FilterSelect } from '../ui/filter-select';
import { isNarrowed, searchAddress } from './search-address';

type Props = { view: SearchView; words: Words['search'] };

/** How a search is narrowed and sorted; a part of its form. What is no choice is not offered. */
export function SearchFilters({ view, words }: Props) {
  const { asked, choices } = view;
  const isOpen = isNarrowed(asked);
  return (
    <details className="search-filters" open={isOpen || asked.sort !== 'relevance'}>
      <summary>{words.narrow}</summary>
      <div className="search-choices">
        {choices.category.length > 0 && (
          <FilterSelect
            name="category"
            label={words.category}
            value={asked.category}
            any={words.anyCategory}
            choices={choices.category}
          />
        )}
        {choices.year.length > 1 && (
          <FilterSelect
            name="year"
            label={words.year}
            value={asked.year}
            any={words.anyYear}
            choices={choices.year}
          />
        )}
        {choices.author.length > 1 && (
          <FilterSelect
            name="author"
            label={words.author}
            value={asked.author}
            any={words.anyAuthor}
            choices={choices.author}
          />
        )}
        <FilterSelect
          name="sort"
          label={words.sort}
          value={asked.sort}
          choices={SORTS.map((sort) => ({ value: sort, label: words.sorts[sort] }))}
        />
      </div>
      <p className="search-apply">
        <button type="submit">{words.apply}</button>
        {isOpen && <a href={searchAddress({ q: asked.q, sort: asked.sort })}>{words.reset}</a>}
      </p>
    </details>
  );
}
