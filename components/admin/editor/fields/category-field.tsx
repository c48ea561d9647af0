'use client';

import type { CategoryEntry } from '@/lib/taxonomy/schema';
import { useWords } from '../words';
import { FieldError } from './field';

type Props = {
  categories: CategoryEntry[];
  chosen: string[];
  error: string | undefined;
  onChange: (ids: string[]) => void;
};

/** The tree of categories. The first that was chosen is the main one, until another is made so. */
export function CategoryField({ categories, chosen, error, onChange }: Props) {
  const { field: words } = useWords();
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset id="field-categoryIds" className="choices" tabIndex={-1}>
      <legend>{words.categories}</legend>
      {categories.length === 0 && <p className="hint">{words.noCategories}</p>}
      <ul>
        {categories.map(({ id, name, depth }) => (
          <li key={id} data-depth={Math.min(depth, 4)}>
            <label className="check">
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {name}
            </label>
            {chosen[0] === id && chosen.length > 1 && <span className="badge">{words.mainCategory}</span>}
            {chosen.indexOf(id) > 0 && (
              <button
                type="button"
                className="button button-small button-quiet"
                aria-label={words.makeMain(name)}
                onClick={() => onChange([id, ...chosen.filter((other) => other !== id)])}
              >
                {words.setMain}
              </button>
            )}
          </li>
        ))}
      </ul>
      <FieldError id="field-categoryIds" error={error} />
    </fieldset>
  );
}
