import { record } from '../audit/record';
import { transaction } from '../db';
import type { Outcome } from '../errors';
import { fieldErrors } from '../fields';
import { changed } from '../freshness';
import { newId } from '../ids';
import { freeSlug, slugOf } from '../slug';
import { requireRole, type Viewer } from '../viewer';
import { errors } from '../words/fr/errors';
import { authorSchema } from './schema';
import { authorSlugTaken, insertAuthor } from './store';

/** Adds a byline. Editors. @throws Forbidden, NotFound */
export async function createAuthor(
  viewer: Viewer,
  input: unknown,
): Promise<Outcome<{ id: string; slug: string }, 'name' | 'bio'>> {
  requireRole(viewer, 'editor');
  const parsed = authorSchema.safeParse(input);
  if (!parsed.success) return { ok: false, errors: fieldErrors<'name' | 'bio'>(parsed.error, errors) };
  return transaction(async (tx) => {
    const id = newId();
    const slug = await freeSlug(slugOf(parsed.data.name) || id, (candidate) =>
      authorSlugTaken(tx, candidate),
    );
    await insertAuthor(tx, { id, slug, ...parsed.data });
    changed(tx, ['staff']);
    await record(tx, viewer, 'author.create', 'author', id);
    return { ok: true, value: { id, slug } };
  });
}
