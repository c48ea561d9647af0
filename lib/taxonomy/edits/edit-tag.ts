import { record } from '../../audit/record';
import { transaction } from '../../db';
import { NotFound, type Outcome } from '../../errors';
import { fieldErrors } from '../../fields';
import { changed } from '../../freshness';
import { newId } from '../../ids';
import { slugOf } from '../../slug';
import { requireRole, type Viewer } from '../../viewer';
import { errors } from '../../words/fr/errors';
import { giveSlug } from '../labels/give-slug';
import { labelSlugTaken } from '../labels/store';
import { tagEditSchema } from '../schema';
import { insertTag } from '../store';
import { findTag, updateTag } from './store';

type Field = 'name' | 'slug' | 'description';

/** Adds a tag before any article has it. Editors. @throws Forbidden, NotFound */
export async function createTag(viewer: Viewer, input: unknown): Promise<Outcome<{ id: string }, Field>> {
  requireRole(viewer, 'editor');
  const parsed = tagEditSchema.safeParse(input);
  if (!parsed.success) return { ok: false, errors: fieldErrors<Field>(parsed.error, errors) };
  const { name, description } = parsed.data;
  const id = newId();
  return transaction(async (tx) => {
    const slug = parsed.data.slug || slugOf(name) || id;
    // Articles find a tag by the slug of its name: two of one name would be one.
    if (await labelSlugTaken(tx, 'tag', slug, id)) return { ok: false, errors: { name: 'labelTaken' } };
    await insertTag(tx, { id, slug, name, description });
    changed(tx, ['taxonomy']);
    await record(tx, viewer, 'tag.create', 'tag', id, { name });
    return { ok: true, value: { id } };
  });
}

/** Renames and describes a tag; its old address leads to it. Editors. @throws Forbidden, NotFound */
export async function editTag(
  viewer: Viewer,
  id: string,
  input: unknown,
): Promise<Outcome<{ slug: string }, Field>> {
  requireRole(viewer, 'editor');
  const parsed = tagEditSchema.safeParse(input);
  if (!parsed.success) return { ok: false, errors: fieldErrors<Field>(parsed.error, errors) };
  const { slug: asked, ...texts } = parsed.data;
  return transaction(async (tx) => {
    const before = await findTag(tx, id);
    if (before === null) throw new NotFound();
    const wanted = asked || (texts.name === before.name ? '' : slugOf(texts.name));
    const slug = await giveSlug(tx, 'tag', { id, before, name: texts.name, slug: wanted });
    if (slug === undefined) return { ok: false, errors: { [asked ? 'slug' : 'name']: 'labelTaken' } };
    const after = { ...texts, slug };
    await updateTag(tx, id, after);
    changed(tx, ['taxonomy', `tag:${id}`]);
    await record(tx, viewer, 'tag.edit', 'tag', id, { before, after });
    return { ok: true, value: { slug } };
  });
}
