import { DateTime } from '@/components/ui/date-time';
import type { ArticleSummary, Page } from '@/lib/articles/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { Pagination } from '../ui/pagination';
import { Picture } from './picture';

type Props = {
  list: Page<ArticleSummary>;
  /** The address of the list's first page. */
  path: string;
  /** What is said where no article is. */
  empty?: string;
  words: Words;
  style: DateStyle;
};

/** A page of articles one below the other, by their dates, and the way to the other pages. */
export function ArticleRiver({ list, path, empty = '', words, style }: Props) {
  const { items, page, pages } = list;
  return (
    <>
      {items.length === 0 && <p className="empty">{empty}</p>}
      <ol className="river">
        {items.map((article) => (
          <li key={article.id}>
            <Row article={article} words={words} style={style} />
          </li>
        ))}
      </ol>
      <Pagination page={page} pages={pages} path={path} words={words.reader} />
    </>
  );
}

type RowProps = { article: ArticleSummary; words: Words; style: DateStyle };

function Row({ article, words, style }: RowProps) {
  const { slug, title, standfirst, category, publishedAt, commentCount, lead } = article;
  return (
    <article className="river-row">
      <p className="meta river-date">
        <DateTime at={publishedAt} style={style} />
      </p>
      <div className="river-text">
        {category && (
          <p className="kicker">
            <a href={`/categories/${category.slug}`}>{category.name}</a>
          </p>
        )}
        <h2 className="card-title">
          <a href={`/articles/${slug}`}>{title}</a>
        </h2>
        {standfirst !== '' && <p className="card-standfirst">{standfirst}</p>}
        {commentCount > 0 && (
          <p className="meta">
            <a href={`/articles/${slug}#comments`}>{words.comments.title(commentCount)}</a>
          </p>
        )}
      </div>
      {lead && (
        <div className="card-picture" aria-hidden="true">
          <Picture picture={lead.picture} alt="" sizes="(min-width: 48rem) 12rem, 30vw" cropped />
        </div>
      )}
    </article>
  );
}
