import type { Words } from '@/lib/words/dictionary';

type Props = { page: number; pages: number; path: string; words: Words['reader'] };

/** The address of a page of a list, which may have a query: the first has no number. */
export function pageAddress(path: string, page: number): string {
  return page === 1 ? path : `${path}${path.includes('?') ? '&' : '?'}page=${page}`;
}

/** The pages beside this one, as the head of the page says them (`<link rel="prev">`, `<link rel="next">`). */
export function pagesBeside(path: string, page: number, pages: number) {
  return {
    ...(page > 1 && { previous: pageAddress(path, page - 1) }),
    ...(page < pages && { next: pageAddress(path, page + 1) }),
  };
}

/** The numbers that are shown: the first, the last, and those around this one; 0 where some are left out. */
export function shownPages(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const sorted = [...new Set(near)].sort((a, b) => a - b);
  return sorted.flatMap((n, at) => {
    const before = sorted[at - 1] ?? n - 1;
    if (n - before === 1) return [n];
    // One that is left out takes no less room than its number.
    return n - before === 2 ? [n - 1, n] : [0, n];
  });
}

/** Links to the other pages; nothing when there is only one. */
export function Pagination({ page, pages, path, words }: Props) {
  if (pages === 1) return null;
  return (
    <nav className="pagination" aria-label={words.pages}>
      {page > 1 && (
        <a className="pagination-newer" rel="prev" href={pageAddress(path, page - 1)}>
          <span aria-hidden="true">← </span>
          {words.newer}
        </a>
      )}
      <ol className="pagination-pages">
        {shownPages(page, pages).map((n, at) => (
          <li key={`${n} ${at}`}>
            {n === 0 ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a
                href={pageAddress(path, n)}
                aria-label={words.page(n, pages)}
                aria-current={n === page ? 'page' : undefined}
              >
                {n}
              </a>
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <a className="pagination-older" rel="next" href={pageAddress(path, page + 1)}>
          {words.older}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
