import { DateTime } from '@/components/ui/date-time';
import type { ArticleSummary } from '@/lib/articles/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { Picture } from './picture';

type Props = {
  article: ArticleSummary;
  words: Words;
  style: DateStyle;
  /**
   * What it is for on its page: one opens it, others stand below or beside it, the least are a title. On a phone the
   * picture of a `listed` and a `small` one stands beside the title.
   */
  as?: 'lead' | 'card' | 'listed' | 'beside' | 'small' | 'line';
  /** Below which heading it stands. */
  level?: 2 | 3;
};

const SIZES = {
  lead: '(min-width: 75rem) 48rem, (min-width: 60rem) 64vw, 100vw',
  card: '(min-width: 60rem) 22rem, (min-width: 40rem) 45vw, 100vw',
  listed: '(min-width: 60rem) 22rem, (min-width: 40rem) 45vw, 7rem',
  beside: '(min-width: 40rem) 20rem, 40vw',
  small: '(min-width: 60rem) 17rem, (min-width: 40rem) 45vw, 7rem',
  line: '8rem',
};

/** An article in a list. */
export function ArticleCard({ article, words, style, as = 'card', level = 2 }: Props) {
  const { slug, title, standfirst, category, publishedAt, commentCount } = article;
  const Title = level === 2 ? 'h2' : 'h3';
  const hasPicture = as !== 'beside' && as !== 'line';
  const hasStandfirst = as !== 'small' && as !== 'line';
  return (
    <article className={`card card-${as}`}>
      {article.lead && hasPicture && (
        // The title is the link; a second one to the same place would only be in the way.
        <div className="card-picture" aria-hidden="true">
          <Picture
            picture={article.lead.picture}
            alt=""
            sizes={SIZES[as]}
            loading={as === 'lead' ? 'first' : 'lazy'}
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
        <Title className="card-title">
          <a href={`/articles/${slug}`}>{title}</a>
        </Title>
        {standfirst !== '' && hasStandfirst && <p className="card-standfirst">{standfirst}</p>}
        <p className="meta meta-line">
          <DateTime at={publishedAt} style={style} />{' '}
          {commentCount > 0 && (
            <a href={`/articles/${slug}#comments`}>{words.comments.title(commentCount)}</a>
          )}
        </p>
      </div>
    </article>
  );
}
