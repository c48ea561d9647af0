import { requireWriter, type Viewer } from '../../viewer';
import { requireTrashed } from '../policy';
import { findArticle } from '../store';
import { KEPT_FOR } from './purge-trash';

export type Trashed = { id: string; title: string; trashedAt: Date; goneAt: Date };

/** An article in the trash, and when it will be deleted for ever. Editors, and the article's author. @throws Forbidden, NotFound */
export async function readTrashed(viewer: Viewer, id: string): Promise<Trashed> {
  requireWriter(viewer);
  const article = await findArticle(id);
  requireTrashed(viewer, article);
  const trashedAt = article.trashedAt ?? new Date(0);
  const goneAt = new Date(trashedAt.getTime() + KEPT_FOR);
  return { id, title: article.draft?.title ?? '', trashedAt, goneAt };
}
