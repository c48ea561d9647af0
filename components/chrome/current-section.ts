import type { MenuLink } from '@/lib/settings/menu/schema';
import type { CategoryEntry } from '@/lib/taxonomy/schema';

/** What `aria-current` says of each line of the menu: the page itself, or what it stands in. */
export function currentIn(menu: MenuLink[], tree: CategoryEntry[], path: string | undefined) {
  const above = new Set(path === undefined ? [] : ancestorsOf(tree, path));
  return menu.map((link) => ({
    ...link,
    current: link.href === path ? ('page' as const) : above.has(link.href) ? ('true' as const) : undefined,
  }));
}

/** The addresses of the categories in which the one at an address stands. */
function ancestorsOf(tree: CategoryEntry[], path: string): string[] {
  const address = ({ slug }: CategoryEntry) => `/categories/${slug}`;
  const at = tree.findIndex((category) => address(category) === path);
  let depth = tree[at]?.depth ?? 0;
  const above: string[] = [];
  for (const category of tree.slice(0, Math.max(0, at)).reverse()) {
    if (category.depth >= depth) continue;
    above.push(address(category));
    depth = category.depth;
  }
  return above;
}
