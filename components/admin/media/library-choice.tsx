'use client';

import { useId } from 'react';
import { type MediaItem, thumbnailAddress } from '@/lib/media/schema';
import { useLibrary } from './use-library';
import { useMediaWords } from './words';

type Props = {
  kind?: 'picture' | 'file';
  /** What is shown until the library has answered. */
  first?: MediaItem[];
  onChoose: (item: MediaItem) => void;
};

/** The pictures of the library, each a button that chooses it, with a field to look for others. */
export function LibraryChoice({ kind = 'picture', first = [], onChoose }: Props) {
  const { picker: words, find, more, item: said, untitled } = useMediaWords();
  const id = useId();
  const { items, words: typed, state, hasMore, look, more: showMore } = useLibrary(kind, first);
  return (
    <section className="library-choice" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{words.library}</h3>
      <label className="visually-hidden" htmlFor={id}>
        {find.words}
      </label>
      <input
        id={id}
        type="text"
        enterKeyHint="search"
        placeholder={find.words}
        value={typed}
        onChange={(event) => look(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <p role="status" className={items.length > 0 ? 'visually-hidden' : 'hint'}>
        {state === 'loading' ? find.loading : items.length === 0 ? words.empty : ''}
      </p>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" title={item.name} onClick={() => onChoose(item)}>
              {item.kind === 'picture' ? (
                <img
                  src={thumbnailAddress(item)}
                  alt={item.alt || item.name || said.lacksAlt}
                  loading="lazy"
                />
              ) : (
                <span>{item.name || untitled}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" className="button button-small" onClick={showMore}>
          {more}
        </button>
      )}
    </section>
  );
}
