import type { ArticleSummary, Page } from '@/lib/articles/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { Pagination } from '../ui/pagination';
import { ArticleCard } from './article-card';

type Props = {
  list: Page<ArticleSummary>;
  /** The address of the list's first page. */
  path: string;
  /** What is said where no article is. */
  empty: string;
  words: Words;
  style: DateStyle;
};

/** A page of articles as cards, the first of all larger, and the way to the other pages. */
export function ArticleList({ list, path, empty, words, style }: Props) {
  const { items, page, pages } = list;
  return (
    <>
      {items.length === 0 && <p className="empty">{empty}</p>}
      <div className="cards">
        {items.map((article, n) => (
          <ArticleCard
            key={article.id}
            article={article}
            words={words}
            style={style}
            as={page === 1 && n === 0 ? 'lead' : 'listed'}
          />
        ))}
      </div>
      <Pagination page={page} pages={pages} path={path} words={words.reader} />
    </>
  );
}
