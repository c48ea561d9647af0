import type { CategoryEntry } from '@/lib/taxonomy/schema';
import type { Words } from '@/lib/words/dictionary';
import type { Ask } from '../comments/action-form';
import { MoveForm } from './move-form';

type Props = { categories: CategoryEntry[]; move: Ask; words: Words };

/** Categories, each after its parent, with the way to edit each and to put them in order. */
export function CategoryTree({ categories, move, words }: Props) {
  const text = words.labels;
  if (categories.length === 0) return <p className="hint">{words.editor.taxonomy.noCategories}</p>;
  return (
    <ul className="label-tree">
      {categories.map(({ id, name, slug, depth }, n) => {
        const before = categories.slice(0, n).findLast((other) => other.depth <= depth);
        const after = categories.slice(n + 1).find((other) => other.depth <= depth);
        return (
          <li key={id} data-depth={Math.min(depth, 4)}>
            <span>
              <a href={`/admin/taxonomy/category/${id}`}>{name}</a> <small>{slug}</small>
            </span>
            <span className="row-tools">
              {before?.depth === depth && (
                <MoveForm ask={move} kept={{ id, way: 'up' }} sign="↑" label={text.up(name)} words={words} />
              )}
              {after?.depth === depth && (
                <MoveForm
                  ask={move}
                  kept={{ id, way: 'down' }}
                  sign="↓"
                  label={text.down(name)}
                  words={words}
                />
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
