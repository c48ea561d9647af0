import { DateTime } from '@/components/ui/date-time';
import { correctionsOf } from '@/lib/articles/body/outline';
import type { ArticleView } from '@/lib/articles/schema';
import { type DateStyle, longDate } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';

type Props = {
  article: ArticleView;
  words: Words['reader'];
  page: Words['articlePage'];
  style: DateStyle;
};

const LIST = { fr: 'fr-FR', en: 'en-GB' } as const;

/** Who wrote the article, when, whether it was corrected, and how long it takes to read. */
export function Byline({ article, words, page, style }: Props) {
  const { authors } = article;
  // Two may have one name: the parts are in the order of the bylines.
  let n = 0;
  const names = new Intl.ListFormat(LIST[style.language])
    .formatToParts(authors.map((author) => author.name))
    .map((part) => ({ ...part, author: part.type === 'element' ? authors[n++] : undefined }));
  return (
    <div className="byline">
      {names.length > 0 && (
        <p className="byline-authors">
          {words.by}{' '}
          {names.map(({ author, value }) =>
            author ? (
              <a className="author" key={author.slug} href={`/authors/${author.slug}`}>
                {value}
              </a>
            ) : (
              value
            ),
          )}
        </p>
      )}
      <p className="meta">
        {sentence(words.publishedOn, <DateTime at={article.publishedAt} style={style} withHour />)}
        {article.updatedAt && (
          <>, {sentence(words.updatedOn, <DateTime at={article.updatedAt} style={style} withHour />)}</>
        )}
        <span aria-hidden="true"> · </span>
        <span>{words.readingTime(article.readingMinutes)}</span>
      </p>
      <Corrected article={article} page={page} style={style} />
    </div>
  );
}

/** « Article corrigé le 12 mars 2026 », which leads to the last correction. */
function Corrected({ article, page, style }: Pick<Props, 'article' | 'page' | 'style'>) {
  const corrections = correctionsOf(article.body);
  const last = corrections.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
  if (last === undefined) return null;
  const day = last.date !== '' && longDate(new Date(`${last.date}T12:00:00Z`), { ...style, timeZone: 'UTC' });
  return (
    <p className="meta corrected">
      <a href={`#${last.id}`}>{day ? page.correctedOn(day) : page.corrected}</a>
    </p>
  );
}

/** A sentence of the dictionary with an element in the place of its value. */
function sentence(words: (value: string) => string, element: React.ReactNode): React.ReactNode {
  const [before, after] = words('\n').split('\n');
  return (
    <span>
      {before}
      {element}
      {after}
    </span>
  );
}
