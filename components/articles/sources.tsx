import type { Source } from '@/lib/articles/schema';
import { type DateStyle, longDate } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';

type Props = { sources: Source[]; words: Words['reader']; style: DateStyle };

/** « Sources : … » at the end of an article: publishers in a line, what was read and when behind it. */
export function Sources({ sources, words, style }: Props) {
  if (sources.length === 0) return null;
  const colon = style.language === 'fr' ? '\u00a0: ' : ': ';
  return (
    <section className="sources" aria-label={words.sources}>
      <p>
        <strong>{words.sources}</strong>
        {colon}
        {sources.map((source, n) => (
          <span key={`${source.publisher} ${source.title}`}>
            {n > 0 && ', '}
            <span className="source-publisher">{source.publisher}</span> (
            {source.url === '' ? <cite>{source.title}</cite> : <a href={source.url}>{source.title}</a>}
            {source.readOn !== '' &&
              `, ${words.readOn(longDate(new Date(`${source.readOn}T12:00:00Z`), style))}`}
            )
          </span>
        ))}
        .
      </p>
    </section>
  );
}
