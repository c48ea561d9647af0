import { type AuditFilter, NOBODY } from '@/lib/audit/schema';
import type { Words } from '@/lib/words/dictionary';
import { wordOf } from './change-value';

type Props = { asked: AuditFilter; people: { id: string; name: string }[]; words: Words };

/** Narrows the log: a form that is only asked with. */
export function AuditFilterForm({ asked, people, words }: Props) {
  const text = words.audit;
  const isNarrow = Object.entries(asked).some(([name, value]) => name !== 'after' && value !== '');
  return (
    <form method="get" action="/admin/audit" className="audit-filter">
      <label>
        {text.who}
        <select name="who" defaultValue={asked.who}>
          <option value="">{text.anybody}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={NOBODY}>{text.nobody}</option>
        </select>
      </label>
      <label>
        {text.kind}
        <select name="kind" defaultValue={asked.kind}>
          <option value="">{text.anyKind}</option>
          {Object.entries(text.kinds).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text.action}
        <select name="action" defaultValue={asked.action}>
          <option value="">{text.anyAction}</option>
          {grouped(words).map(([kind, actions]) => (
            <optgroup key={kind} label={wordOf(text.kinds, kind) ?? kind}>
              {actions.map(([action, deed]) => (
                <option key={action} value={action}>
                  {deed}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        {text.since}
        <input type="date" name="since" defaultValue={asked.since} />
      </label>
      <label>
        {text.until}
        <input type="date" name="until" defaultValue={asked.until} />
      </label>
      <div className="audit-filter-buttons">
        <button type="submit" className="button button-primary">
          {text.submit}
        </button>
        {isNarrow && (
          <a className="button button-quiet" href="/admin/audit">
            {text.clear}
          </a>
        )}
      </div>
    </form>
  );
}

/** The actions by what they are about. */
function grouped({ auditActions }: Words): [string, [string, string][]][] {
  const groups = new Map<string, [string, string][]>();
  for (const entry of Object.entries(auditActions)) {
    const kind = entry[0].split('.', 1)[0] ?? '';
    groups.set(kind, [...(groups.get(kind) ?? []), entry]);
  }
  return [...groups];
}
