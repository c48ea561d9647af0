import { dependsOn } from '../../freshness';
import { readMenu } from '../../settings/menu/read-menu';
import { listCategories } from '../../taxonomy/list-taxonomy';
import type { CategoryEntry } from '../../taxonomy/schema';
import type { Viewer } from '../../viewer';
import { summariesOf } from '../live/pages';
import { listPublishedOf } from '../live/store';
import { newestUnder } from '../live/under/store';
import type { HomeSection } from './schema';

/** However long the menu is, the home page ends somewhere. */
const MOST_SECTIONS = 6;
const IN_SECTION = 4;

/**
 * The categories of the menu with their newest articles, without those that stand on the page already: no article is
 * in two of them. None where there would be but one. Public.
 */
export async function readSections(viewer: Viewer, above: string[]): Promise<HomeSection[]> {
  dependsOn('articles');
  const [menu, tree] = await Promise.all([readMenu(viewer), listCategories(viewer)]);
  const tops = menu
    .flatMap(({ href }) => tree.filter(({ slug }) => href === `/categories/${slug}`))
    .slice(0, MOST_SECTIONS);
  const taken = new Set(above);
  const chosen: { category: CategoryEntry; ids: string[] }[] = [];
  for (const category of tops) {
    const ids = (await newestUnder({ categoryIds: treeOf(category, tree) }, taken.size + IN_SECTION))
      .filter((id) => !taken.has(id))
      .slice(0, IN_SECTION);
    for (const id of ids) taken.add(id);
    if (ids.length > 0) chosen.push({ category, ids });
  }
  if (chosen.length < 2) return [];
  const rows = await listPublishedOf(chosen.flatMap(({ ids }) => ids));
  const all = await summariesOf(viewer, rows);
  const of = (ids: string[]) => ids.flatMap((id) => all.filter((article) => article.id === id));
  return chosen.map(({ category: { slug, name }, ids }) => ({ category: { slug, name }, items: of(ids) }));
}

/** A category and those below it. */
function treeOf(top: CategoryEntry, tree: CategoryEntry[]): string[] {
  const after = tree.slice(tree.indexOf(top) + 1);
  const end = after.findIndex(({ depth }) => depth <= top.depth);
  return [top, ...(end === -1 ? after : after.slice(0, end))].map(({ id }) => id);
}
