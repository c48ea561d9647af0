import { NotFound } from '../errors';
import type { Viewer } from '../viewer';
import type { CommentView } from './schema';
import { findApproved } from './store';
import { commentView } from './views';

/** One approved comment of a published article, without its replies. Public. @throws NotFound */
export async function readComment(_viewer: Viewer, slug: string, id: string): Promise<CommentView> {
  const row = await findApproved(slug, id);
  if (row === null) throw new NotFound();
  return commentView(row);
}
