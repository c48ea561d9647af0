import { dependsOn } from '../freshness';
import type { Viewer } from '../viewer';
import { type At, movedLabel } from './entries/read-label-page';
import type { CategoryView } from './schema';
import { allCategories } from './store';

/** A category by its slug, with its parent and all that is below it, or where it has moved. Public. @throws NotFound */
export async function readCategory(_viewer: Viewer, slug: string): Promise<At<CategoryView>> {
  dependsOn('taxonomy');
  const all = await allCategories();
  const row = all.find((category) => category.slug === slug);
  if (row === undefined) return movedLabel(_viewer, 'category', slug);
  const label = (category: (typeof all)[number]) => ({ slug: category.slug, name: category.name });
  const below = (id: string): string[] =>
    all.filter((category) => category.parentId === id).flatMap((child) => [child.id, ...below(child.id)]);
  const above = (id: string | null): (typeof all)[number][] => {
    const parent = all.find((category) => category.id === id);
    return parent === undefined ? [] : [...above(parent.parentId), parent];
  };
  const view = {
    id: row.id,
    ...label(row),
    description: row.description,
    ancestors: above(row.parentId).map(label),
    children: all
      .filter((category) => category.parentId === row.id)
      .map((child) => ({ ...label(child), ids: [child.id, ...below(child.id)] })),
    descendantIds: below(row.id),
  };
  return { moved: false, label: view };
}
