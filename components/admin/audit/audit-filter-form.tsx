import { type AuditFilter, NOBODY } from '@/lib/audit/schema';
import type { Words } from '@/lib/words/dictionary';
import { FilterSelect } from '../../ui/filter-select';
import { wordOf } from './change-value';

type Props = { asked: AuditFilter; people: { id: string; name: string }[]; words: Words };

/** Narrows the log: a form that is only asked with. */
export function AuditFilterForm({ asked, people, words }: Props) {
  const text = words.audit;
  const isNarrow = Object.entries(asked).some(([name, value]) => name !== 'after' && value !== '');
  return (
    <form method="get" action="/admin/audit" className="audit-filter">
      <FilterSelect
        name="who"
        label={text.who}
        value={asked.who}
        any={text.anybody}
        choices={[
          ...people.map(({ id, name }) => ({ value: id, label: name })),
          { value: NOBODY, label: text.nobody },
        ]}
      />
      <FilterSelect
        name="kind"
        label={text.kind}
        value={asked.kind}
        any={text.anyKind}
        choices={Object.entries(text.kinds).map(([value, label]) => ({ value, label }))}
      />
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
