import { record } from '../../audit/record';
import { transaction } from '../../db';
import { NotFound } from '../../errors';
import { changed } from '../../freshness';
import { requireRole, type Viewer } from '../../viewer';
import { findCategory, siblingsOf, updateCategory } from './store';

/**
 * Moves a category one place up or down among those beside it; the first and the last stay where they are.
 * Editors. @throws Forbidden, NotFound
 */
export async function moveCategory(viewer: Viewer, id: string, way: 'up' | 'down'): Promise<void> {
  requireRole(viewer, 'editor');
  await transaction(async (tx) => {
    const category = await findCategory(tx, id);
    if (category === null) throw new NotFound();
    const order = (await siblingsOf(tx, category.parentId)).map((sibling) => sibling.id);
    const from = order.indexOf(id);
    const to = way === 'up' ? from - 1 : from + 1;
    const other = order[to];
    if (other === undefined) return;
    [order[from], order[to]] = [other, id];
    for (const [position, sibling] of order.entries()) await updateCategory(tx, sibling, { position });
    changed(tx, ['taxonomy']);
    await record(tx, viewer, 'category.move', 'category', id, { way });
  });
}
