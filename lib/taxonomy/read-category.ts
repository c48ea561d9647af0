import { NotFound } from '../errors';
import { dependsOn } from '../freshness';
import type { Viewer } from '../viewer';
import type { CategoryView } from './schema';
import { allCategories } from './store';

/** A category by its slug, with its parent and all that is below it. Public. @throws NotFound */
export async function readCategory(_viewer: Viewer, slug: string): Promise<CategoryView> {
  dependsOn('taxonomy');
  const all = await allCategories();
  const row = all.find((category) => category.slug === slug);
  if (row === undefined) throw new NotFound();
  const label = (category: (typeof all)[number]) => ({ slug: category.slug, name: category.name });
  const below = (id: string): string[] =>
    all.filter((category) => category.parentId === id).flatMap((child) => [child.id, ...below(child.id)]);
  const parent = all.find((category) => category.id === row.parentId);
  return {
    id: row.id,
    ...label(row),
    description: row.description,
    parent: parent === undefined ? null : label(parent),
    children: all.filter((category) => category.parentId === row.id).map(label),
    descendantIds: below(row.id),
  };
}
