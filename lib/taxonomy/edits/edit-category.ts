import { record } from '../../audit/record';
import { transaction } from '../../db';
import { NotFound, type Outcome } from '../../errors';
import { fieldErrors } from '../../fields';
import { changed } from '../../freshness';
import { requireRole, type Viewer } from '../../viewer';
import { errors } from '../../words/fr/errors';
import { giveSlug } from '../labels/give-slug';
import { categoryEditSchema } from '../schema';
import { countCategories } from '../store';
import { findCategory, isBelow, updateCategory } from './store';

type Field = 'name' | 'slug' | 'description' | 'parentId';

/** Renames a category, describes it, moves it in the tree; its old address leads to it. Editors. @throws Forbidden, NotFound */
export async function editCategory(
  viewer: Viewer,
  id: string,
  input: unknown,
): Promise<Outcome<{ slug: string }, Field>> {
  requireRole(viewer, 'editor');
  const parsed = categoryEditSchema.safeParse(input);
  if (!parsed.success) return { ok: false, errors: fieldErrors<Field>(parsed.error, errors) };
  const { parentId, slug: asked, ...texts } = parsed.data;
  return transaction(async (tx) => {
    const before = await findCategory(tx, id);
    if (before === null) throw new NotFound();
    if (parentId !== '' && (await countCategories(tx, [parentId])) === 0)
      return { ok: false, errors: { parentId: 'categoryUnknown' } };
    if (parentId !== '' && (parentId === id || (await isBelow(tx, parentId, id))))
      return { ok: false, errors: { parentId: 'categoryBelow' } };
    const slug = await giveSlug(tx, 'category', { id, before, name: texts.name, slug: asked });
    if (slug === undefined) return { ok: false, errors: { slug: 'labelSlugTaken' } };
    const after = { ...texts, slug, parentId: parentId || null };
    await updateCategory(tx, id, after);
    changed(tx, ['taxonomy', `category:${id}`]);
    await record(tx, viewer, 'category.edit', 'category', id, { before, after });
    return { ok: true, value: { slug } };
  });
}
