import type { Change, Told } from '@/lib/audit/schema';
import type { Words } from '@/lib/words/dictionary';
import { fieldOf, valueText } from './change-value';

const LONG = 120;

type Props = { changes: Change[]; words: Words };

/** The fields that a deed changed: what was struck out and what came, told without colour. */
export function ChangeList({ changes, words }: Props) {
  if (changes.length === 0) return null;
  return (
    <dl className="changes">
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{fieldOf(words, field)}</dt>
          <dd>
            {before !== null && (
              <>
                <span className="visually-hidden">{words.audit.before} </span>
                <del>
                  <Value value={before} words={words} />
                </del>
                <span aria-hidden="true"> → </span>
                <span className="visually-hidden">{words.audit.after} </span>
              </>
            )}
            {after === null ? (
              <i>{words.audit.empty}</i>
            ) : (
              <ins>
                <Value value={after} words={words} />
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A long text is opened by who wants to read it. */
function Value({ value, words }: { value: Told; words: Words }) {
  const text = valueText(value, words.audit);
  if (text.length <= LONG) return text;
  return (
    <details>
      <summary>{`${text.slice(0, LONG - 40)}…`}</summary>
      {text}
    </details>
  );
}
