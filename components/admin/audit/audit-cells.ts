import type { AuditLine, Told } from '@/lib/audit/schema';
import type { Words } from '@/lib/words/dictionary';
import { deedOf, fieldOf, kindOf, thingOf, valueText } from './change-value';

/** The columns of the log as a file. */
export function auditColumns({ audit }: Words): string[] {
  const { at, who, deed, code, kind, name, id } = audit.csv;
  return [at, who, deed, code, kind, name, id, audit.before, audit.after];
}

/** A line of the log as a file has it: times in UTC, the fields of a change one a line. */
export function auditCells(line: AuditLine, words: Words): string[] {
  const side = (of: 'before' | 'after') =>
    line.changes
      .filter((change) => change[of] !== null)
      .map((change) => `${fieldOf(words, change.field)}: ${valueText(change[of] as Told, words.audit)}`)
      .join('\n');
  return [
    line.at.toISOString(),
    line.who?.name ?? words.audit.nobody,
    deedOf(words, line.action),
    line.action,
    kindOf(words, line.kind),
    thingOf(words, line),
    line.thing,
    side('before'),
    side('after'),
  ];
}
