import { type DateStyle, longDate } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';

type Props = {
  id: string | undefined;
  date: string;
  words: Words['reader'];
  style: DateStyle;
  children: React.ReactNode;
};

/** « Correction du 12 mars 2026 : … » */
export function Correction({ id, date, words, style, children }: Props) {
  const day = date !== '' && (
    <time dateTime={date}>{longDate(new Date(`${date}T12:00:00Z`), { ...style, timeZone: 'UTC' })}</time>
  );
  return (
    <div role="note" id={id} className="correction">
      <p>
        <strong>
          {day ? words.correctionOf : words.correction}
          {day}
        </strong>
        {style.language === 'fr' ? '\u00a0: ' : ': '}
        {children}
      </p>
    </div>
  );
}
