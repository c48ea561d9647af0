import { DateTime } from '@/components/ui/date-time';
import type { ArticleView } from '@/lib/articles/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';

type Props = { article: ArticleView; words: Words['reader']; style: DateStyle };

const LIST = { fr: 'fr-FR', en: 'en-GB' } as const;

/** Who wrote the article, when, and how long it takes to read. */
export function Byline({ article, words, style }: Props) {
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
    </div>
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
