import { dependsOn } from '../freshness';
import type { Viewer } from '../viewer';
import type { AuthorEntry, CategoryEntry } from './schema';
import { allAuthors, allCategories, allTagNames } from './store';

/** All categories as a tree in the order of the menu, each after its parent. Public. */
export async function listCategories(_viewer: Viewer): Promise<CategoryEntry[]> {
  dependsOn('taxonomy');
  const all = await allCategories();
  const below = (parentId: string | null, depth: number): CategoryEntry[] =>
    all
      .filter((category) => category.parentId === parentId)
      .flatMap(({ id, slug, name }) => [{ id, slug, name, depth }, ...below(id, depth + 1)]);
  return below(null, 0);
}

/** All bylines, by name. Public. */
export async function listAuthors(_viewer: Viewer): Promise<AuthorEntry[]> {
  return (await allAuthors()).map(({ id, slug, name }) => ({ id, slug, name }));
}

/** The names of all tags. Public. */
export async function listTags(_viewer: Viewer): Promise<string[]> {
  return allTagNames();
}
