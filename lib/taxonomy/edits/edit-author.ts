import { record } from '../../audit/record';
import { transaction } from '../../db';
import { NotFound, type Outcome } from '../../errors';
import { fieldErrors } from '../../fields';
import { changed } from '../../freshness';
import { requireRole, type Viewer } from '../../viewer';
import { errors } from '../../words/fr/errors';
import { giveSlug } from '../labels/give-slug';
import { authorEditSchema } from '../schema';
import { findAuthor, isPicture, setPortraitUse, updateAuthor } from './store';

type Field = 'name' | 'slug' | 'title' | 'bio' | 'portraitId';

/** Changes a byline: name, title, words, portrait; its old address leads to it. Editors. @throws Forbidden, NotFound */
export async function editAuthor(
  viewer: Viewer,
  id: string,
  input: unknown,
): Promise<Outcome<{ slug: string }, Field>> {
  requireRole(viewer, 'editor');
  const parsed = authorEditSchema.safeParse(input);
  if (!parsed.success) return { ok: false, errors: fieldErrors<Field>(parsed.error, errors) };
  const { slug: asked, ...texts } = parsed.data;
  return transaction(async (tx) => {
    const before = await findAuthor(tx, id);
    if (before === null) throw new NotFound();
    if (texts.portraitId !== null && !(await isPicture(tx, texts.portraitId)))
      return { ok: false, errors: { portraitId: 'pictureUnknown' } };
    const slug = await giveSlug(tx, 'author', { id, before, name: texts.name, slug: asked });
    if (slug === undefined) return { ok: false, errors: { slug: 'labelSlugTaken' } };
    const after = { ...texts, slug };
    await updateAuthor(tx, id, after);
    await setPortraitUse(tx, id, texts.portraitId);
    changed(tx, ['taxonomy', `author:${id}`, 'staff']);
    await record(tx, viewer, 'author.edit', 'author', id, { before, after });
    return { ok: true, value: { slug } };
  });
}
