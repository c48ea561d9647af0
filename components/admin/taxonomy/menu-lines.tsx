import type { MenuItem } from '@/lib/settings/menu/schema';
import type { CategoryEntry } from '@/lib/taxonomy/schema';
import type { Words } from '@/lib/words/dictionary';
import type { Ask } from '../comments/action-form';
import { MoveForm } from './move-form';

type Props = { items: MenuItem[]; categories: CategoryEntry[]; raise: Ask; remove: Ask; words: Words };

/** The lines of the menu, in their order. */
export function MenuLines({ items, categories, raise, remove, words }: Props) {
  const text = words.labels;
  if (items.length === 0) return <p className="hint">{text.menu.hint}</p>;
  return (
    <ol className="label-tree">
      {items.map(({ id, label, href, categoryId }, n) => {
        const category = categories.find((entry) => entry.id === categoryId);
        const name = label || category?.name || text.menu.gone;
        return (
          <li key={id}>
            <span>
              {name} <small>{category ? `/categories/${category.slug}` : href}</small>
            </span>
            <span className="row-tools">
              {n > 0 && <MoveForm ask={raise} kept={{ id }} sign="↑" label={text.up(name)} words={words} />}
              <MoveForm
                ask={remove}
                kept={{ id }}
                sign={text.menu.removeShort}
                label={text.menu.remove(name)}
                words={words}
              />
            </span>
          </li>
        );
      })}
    </ol>
  );
}
