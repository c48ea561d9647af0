import { DateTime } from '@/components/ui/date-time';
import type { AuditLine } from '@/lib/audit/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { Thing } from '../audit/audit-table';
import { deedOf, thingOf } from '../audit/change-value';

type Props = { lines: AuditLine[]; words: Words; style: DateStyle };

/** What was done last, by whom. */
export function RecentList({ lines, words, style }: Props) {
  if (lines.length === 0) return <p className="hint">{words.dashboard.happenedNone}</p>;
  return (
    <ol className="recent">
      {lines.map((line) => (
        <li key={line.id}>
          <p>
            <b>{line.who?.name ?? words.audit.nobody}</b> {deedOf(words, line.action)}
            {thingOf(words, line) !== '' && (
              <>
                {' · '}
                <Thing line={line} words={words} />
              </>
            )}
          </p>
          <p className="hint">
            <DateTime at={line.at} style={style} withHour />
          </p>
        </li>
      ))}
    </ol>
  );
}
