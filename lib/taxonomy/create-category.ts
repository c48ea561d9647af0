import { record } from '../audit/record';
import { transaction } from '../db';
import type { Outcome } from '../errors';
import { fieldErrors } from '../fields';
import { changed } from '../freshness';
import { newId } from '../ids';
import { freeSlug, slugOf } from '../slug';
import { requireRole, type Viewer } from '../viewer';
import { errors } from '../words/fr/errors';
import { categorySchema } from './schema';
import { categorySlugTaken, countCategories, insertCategory } from './store';

type Field = 'name' | 'description' | 'parentId';

/** Adds a category, under another or at the top. Editors. @throws Forbidden, NotFound */
export async function createCategory(
  viewer: Viewer,
  input: unknown,
): Promise<Outcome<{ id: string; slug: string }, Field>> {
  requireRole(viewer, 'editor');
  const parsed = categorySchema.safeParse(input);
  if (!parsed.success) return { ok: false, errors: fieldErrors<Field>(parsed.error, errors) };
  const { name, description, parentId } = parsed.data;
  return transaction(async (tx) => {
    if (parentId !== '' && (await countCategories(tx, [parentId])) === 0) {
      return { ok: false, errors: { parentId: 'categoryUnknown' } };
    }
    const id = newId();
    const slug = await freeSlug(slugOf(name) || id, (candidate) => categorySlugTaken(tx, candidate));
    await insertCategory(tx, { id, slug, name, description, parentId: parentId || null, position: 0 });
    changed(tx, ['taxonomy']);
    await record(tx, viewer, 'category.create', 'category', id);
    return { ok: true, value: { id, slug } };
  });
}
