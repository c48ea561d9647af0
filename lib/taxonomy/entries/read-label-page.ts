import { NotFound } from '../../errors';
import { dependsOn } from '../../freshness';
import { pictureView } from '../../media/view';
import type { Viewer } from '../../viewer';
import { targetOf } from '../labels/store';
import type { AuthorView, LabelKind, TagView } from '../schema';
import { findAuthorBySlug, findTagBySlug, slugsOf } from './store';

/** What stands at the address of a label: it, or the slug that it has now. */
export type At<View> = { moved: false; label: View } | { moved: true; slug: string };

/** A tag by its slug, or where it has moved. Public. @throws NotFound */
export async function readTag(_viewer: Viewer, slug: string): Promise<At<TagView>> {
  dependsOn('taxonomy');
  const label = await findTagBySlug(slug);
  return label === null ? movedLabel(_viewer, 'tag', slug) : { moved: false, label };
}

/** A byline by its slug with its portrait and words, or where it has moved. Public. @throws NotFound */
export async function readAuthor(_viewer: Viewer, slug: string): Promise<At<AuthorView>> {
  dependsOn('taxonomy');
  const row = await findAuthorBySlug(slug);
  if (row === null) return movedLabel(_viewer, 'author', slug);
  const { portrait, ...label } = row;
  const picture = portrait && pictureView(portrait);
  return { moved: false, label: { ...label, portrait: picture } };
}

/** The slug of now of a label that had this one. Public. @throws NotFound */
export async function movedLabel(
  _viewer: Viewer,
  kind: LabelKind,
  slug: string,
): Promise<{ moved: true; slug: string }> {
  dependsOn('taxonomy');
  const targetId = await targetOf(kind, slug);
  const now = targetId === undefined ? undefined : await slugsOf(kind, targetId);
  if (now === undefined) throw new NotFound();
  return { moved: true, slug: now };
}
