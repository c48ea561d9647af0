import type { Words } from '@/lib/words/dictionary';

type Props = { page: number; pages: number; path: string; words: Words['reader'] };

/** The address of a page of a list: the first has no number. */
export function pageAddress(path: string, page: number): string {
  return page === 1 ? path : `${path}?page=${page}`;
}

/** Links to the pages beside this one; nothing when there is only one. */
export function Pagination({ page, pages, path, words }: Props) {
  if (pages === 1) return null;
  return (
    <nav className="pagination" aria-label={words.pages}>
      {page > 1 && (
        <a rel="prev" href={pageAddress(path, page - 1)}>
          <span aria-hidden="true">← </span>
          {words.newer}
        </a>
      )}
      <span className="pagination-place">{words.page(page, pages)}</span>
      {page < pages && (
        <a rel="next" href={pageAddress(path, page + 1)}>
          {words.older}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
