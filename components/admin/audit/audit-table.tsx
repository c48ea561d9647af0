import { DateTime } from '@/components/ui/date-time';
import type { AuditLine } from '@/lib/audit/schema';
import type { DateStyle } from '@/lib/words/dates';
import type { Words } from '@/lib/words/dictionary';
import { ChangeList } from './change-list';
import { deedOf, kindOf, thingOf } from './change-value';

type Props = { lines: AuditLine[]; words: Words; style: DateStyle };

/** Who did what to what, when, and what changed by it. */
export function AuditTable({ lines, words, style }: Props) {
  const text = words.audit;
  return (
    <table className="table audit-table">
      <thead>
        <tr>
          <th scope="col">{text.when}</th>
          <th scope="col">{text.deed}</th>
          <th scope="col">{text.thing}</th>
          <th scope="col">{text.changes}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td>
              <DateTime at={line.at} style={style} withHour />
            </td>
            <td>
              <b>{line.who?.name ?? text.nobody}</b> {deedOf(words, line.action)}
            </td>
            <td>
              <span className="audit-kind">{kindOf(words, line.kind)}</span>{' '}
              <Thing line={line} words={words} />
            </td>
            <td>
              <ChangeList changes={line.changes} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What it was about, and the way there. */
export function Thing({ line, words }: { line: AuditLine; words: Words }) {
  const name = thingOf(words, line);
  if (line.path !== '') return <a href={line.path}>{name || kindOf(words, line.kind)}</a>;
  return name;
}
