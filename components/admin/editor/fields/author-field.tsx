'use client';

import type { AuthorEntry } from '@/lib/taxonomy/schema';
import { useWords } from '../words';
import { FieldError } from './field';

type Props = {
  authors: AuthorEntry[];
  chosen: string[];
  error: string | undefined;
  onChange: (ids: string[]) => void;
};

/** The bylines, in the order in which they were ticked; each but the first can go before the one above it. */
export function AuthorField({ authors, chosen, error, onChange }: Props) {
  const { field: words } = useWords();
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const earlier = (at: number) =>
    onChange(chosen.toSpliced(at, 1).toSpliced(at - 1, 0, ...chosen.slice(at, at + 1)));
  return (
    <fieldset id="field-authorIds" className="choices" tabIndex={-1}>
      <legend>{words.authors}</legend>
      {authors.length === 0 && <p className="hint">{words.noAuthors}</p>}
      <ul>
        {authors.map(({ id, name }) => {
          const at = chosen.indexOf(id);
          return (
            <li key={id}>
              <label className="check">
                <input type="checkbox" checked={at >= 0} onChange={() => toggle(id)} /> {name}
              </label>
              {at >= 0 && chosen.length > 1 && <span className="badge">{at + 1}</span>}
              {at > 0 && (
                <button
                  type="button"
                  className="button button-small button-quiet"
                  aria-label={words.moveUp(name)}
                  onClick={() => earlier(at)}
                >
                  ↑
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <FieldError id="field-authorIds" error={error} />
    </fieldset>
  );
}
