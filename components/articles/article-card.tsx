import { DateTime } from '@/components/ui/date-time';
import type { ArticleSummary } from '@/lib/articles/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { Picture } from './picture';

type Props = { article: ArticleSummary; words: Words; style: DateStyle; lead?: boolean };

const SIZES = '(min-width: 60rem) 22rem, (min-width: 40rem) 45vw, 100vw';
const LEAD_SIZES = '(min-width: 60rem) 40rem, 100vw';

/** An article in a list; `lead` is the first one of the home page. */
export function ArticleCard({ article, words, style, lead = false }: Props) {
  const { slug, title, standfirst, category, publishedAt, commentCount } = article;
  return (
    <article className={lead ? 'card card-lead' : 'card'}>
      {article.lead && (
        // The title is the link; a second one to the same place would only be in the way.
        <div className="card-picture" aria-hidden="true">
          <Picture
            picture={article.lead.picture}
            alt=""
            sizes={lead ? LEAD_SIZES : SIZES}
            eager={lead}
            cropped
          />
        </div>
      )}
      <div className="card-text">
        {category && (
          <p className="kicker">
            <a href={`/categories/${category.slug}`}>{category.name}</a>
          </p>
        )}
        <h2 className="card-title">
          <a href={`/articles/${slug}`}>{title}</a>
        </h2>
        {standfirst !== '' && <p className="card-standfirst">{standfirst}</p>}
        <p className="meta">
          <DateTime at={publishedAt} style={style} />
          {commentCount > 0 && (
            <>
              <span aria-hidden="true"> · </span>
              <a href={`/articles/${slug}#comments`}>{words.comments.title(commentCount)}</a>
            </>
          )}
        </p>
      </div>
    </article>
  );
}
