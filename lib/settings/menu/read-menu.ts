import { dependsOn } from '../../freshness';
import { remembered } from '../../remembered';
import { listCategories } from '../../taxonomy/list-taxonomy';
import { requireRole, type Viewer } from '../../viewer';
import { findSetting } from '../store';
import { type MenuItem, type MenuLink, menuSchema } from './schema';

const items = remembered(['menu'], async () => menuSchema.parse(await findSetting('menu')));

/** The lines of the menu; those of a menu that nobody made are the categories of the top level. Public. */
export async function readMenu(viewer: Viewer): Promise<MenuLink[]> {
  dependsOn('menu');
  const [menu, categories] = await Promise.all([items(), listCategories(viewer)]);
  const link = ({ id, slug, name }: { id: string; slug: string; name: string }, label = '') => ({
    id,
    label: label || name,
    href: `/categories/${slug}`,
  });
  if (menu.length === 0)
    return categories.filter(({ depth }) => depth === 0).map((category) => link(category));
  return menu.flatMap(({ id, label, categoryId, href }) => {
    if (categoryId === null) return [{ id, label, href }];
    const category = categories.find((entry) => entry.id === categoryId);
    return category === undefined ? [] : [{ ...link(category, label), id }];
  });
}

/** The lines of the menu as they are kept. Editors. @throws Forbidden, NotFound */
export async function readMenuItems(viewer: Viewer): Promise<MenuItem[]> {
  requireRole(viewer, 'editor');
  return menuSchema.parse(await findSetting('menu'));
}
