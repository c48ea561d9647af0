import type { CommentsView } from '@/lib/comments/schema';
import type { Words } from '@/lib/words/dictionary';

type Props = { slug: string; comments: CommentsView; words: Words['comments'] };

/** The address of a page of an article's comments in an order. */
function pageAddress(slug: string, { usual }: CommentsView, page: number, order: string): string {
  const query = new URLSearchParams();
  if (page > 1) query.set('comments', String(page));
  if (order !== usual) query.set('order', order);
  return `/articles/${slug}${query.size > 0 ? `?${query}` : ''}#comments`;
}

/** The choice between the oldest and the newest threads first. */
export function CommentOrder({ slug, comments, words }: Props) {
  return (
    <nav className="comments-order" aria-label={words.order}>
      {(['oldest', 'newest'] as const).map((order) => (
        <a
          key={order}
          href={pageAddress(slug, comments, 1, order)}
          rel="nofollow"
          aria-current={comments.order === order ? 'true' : undefined}
        >
          {words.orders[order]}
        </a>
      ))}
    </nav>
  );
}

/** The ways to the pages of an article's comments. */
export function CommentPages({ slug, comments, words }: Props) {
  const { page, pages, order } = comments;
  return (
    <nav className="pagination" aria-label={words.pages}>
      {page > 1 && (
        <a rel="prev" href={pageAddress(slug, comments, page - 1, order)}>
          {words.previousPage}
        </a>
      )}
      <span className="pagination-place">{words.page(page, pages)}</span>
      {page < pages && (
        <a rel="next" href={pageAddress(slug, comments, page + 1, order)}>
          {words.nextPage}
        </a>
      )}
    </nav>
  );
}
