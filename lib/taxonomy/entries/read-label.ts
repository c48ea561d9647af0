import { NotFound } from '../../errors';
import type { PictureView } from '../../media/schema';
import { pictureView } from '../../media/view';
import { requireRole, type Viewer } from '../../viewer';
import { countUses } from '../labels/store';
import type { LabelKind } from '../schema';
import { findAuthorById, findCategoryById, findTagById } from './store';

/** A label as it is edited: what is not of its kind is empty. `uses`: articles that have it, live or in a draft. */
export type EditedLabel = {
  id: string;
  slug: string;
  name: string;
  description: string;
  parentId: string | null;
  title: string;
  portrait: PictureView | null;
  uses: number;
};

/** A label of a kind for who edits it. Editors. @throws Forbidden, NotFound */
export async function readLabel(viewer: Viewer, kind: LabelKind, id: string): Promise<EditedLabel> {
  requireRole(viewer, 'editor');
  const none = { description: '', parentId: null, title: '', portrait: null };
  const uses = await countUses(kind, id);
  if (kind === 'author') {
    const row = await findAuthorById(id);
    if (row === null) throw new NotFound();
    const portrait = row.portrait && pictureView(row.portrait);
    return { ...none, ...row, description: row.bio, portrait, uses };
  }
  const row = kind === 'category' ? await findCategoryById(id) : await findTagById(id);
  if (row === null) throw new NotFound();
  return { ...none, ...row, uses };
}
