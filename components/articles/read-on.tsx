import { DateTime } from '@/components/ui/date-time';
import type { ArticleSummary, Beside } from '@/lib/articles/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { Picture } from './picture';
import { RELATED_SIZES } from './sizes';

type Props = { beside: Beside; words: Words['articlePage']; style: DateStyle };

/** What leads on from an article: those published before and after it, and those that are near to it. */
export function ReadOn({ beside: { related, previous, next }, words, style }: Props) {
  return (
    <>
      {related.length > 0 && (
        <section className="related" aria-labelledby="related-title">
          <h2 id="related-title">{words.related}</h2>
          <ul className="related-list">
            {related.map((article) => (
              <li key={article.id}>
                <Related article={article} style={style} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {(previous ?? next) && (
        <nav className="neighbours" aria-label={words.neighbours}>
          {previous && (
            <a href={`/articles/${previous.slug}`} rel="prev" className="neighbour">
              <span className="neighbour-way">{words.previous}</span> {previous.title}
            </a>
          )}
          {next && (
            <a href={`/articles/${next.slug}`} rel="next" className="neighbour neighbour-next">
              <span className="neighbour-way">{words.next}</span> {next.title}
            </a>
          )}
        </nav>
      )}
    </>
  );
}

function Related({ article, style }: { article: ArticleSummary; style: DateStyle }) {
  const { slug, title, category, lead, publishedAt } = article;
  return (
    <article className={lead ? 'related-card' : 'related-card related-plain'}>
      {lead && (
        // The title is the link: the picture says nothing that it does not.
        <div className="related-picture" aria-hidden="true">
          <Picture picture={lead.picture} alt="" sizes={RELATED_SIZES} cropped />
        </div>
      )}
      <div>
        {category && <p className="kicker">{category.name}</p>}
        <h3>
          <a href={`/articles/${slug}`}>{title}</a>
        </h3>
        <p className="meta">
          <DateTime at={publishedAt} style={style} />
        </p>
      </div>
    </article>
  );
}
