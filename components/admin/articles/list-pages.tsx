import type { Words } from '@/lib/words/dictionary';

type Props = { page: number; pages: number; path: string; words: Words['editor']['list'] };

/** The way to the next and the previous page of a list. */
export function ListPages({ page, pages, path, words }: Props) {
  if (pages === 1) return null;
  const address = (number: number) => (number === 1 ? path : `${path}?page=${number}`);
  return (
    <nav aria-label={words.pages} className="list-pages">
      {page > 1 && (
        <a rel="prev" href={address(page - 1)}>
          {words.previous}
        </a>
      )}
      <span>{words.pageOf(page, pages)}</span>
      {page < pages && (
        <a rel="next" href={address(page + 1)}>
          {words.next}
        </a>
      )}
    </nav>
  );
}
