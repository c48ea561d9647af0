import { countApproved } from '../comments/count-comments';
import { NotFound } from '../errors';
import { dependsOn } from '../freshness';
import { GUEST, type Viewer } from '../viewer';
import type { BodyNode } from './body/check-body';
import { mediaIdsOf } from './body/walk-body';
import { findMovedTo, findPictures, findPublished } from './live/store';
import { articleView } from './live/views';
import type { ArticleView } from './schema';

export type ReadArticle = { moved: false; article: ArticleView } | { moved: true; slug: string };

/** A published article by its slug, or where it has moved. @throws NotFound */
export async function readArticle(_viewer: Viewer, slug: string): Promise<ReadArticle> {
  dependsOn(`slug:${slug}`);
  const row = await findPublished(slug);
  if (row === null) {
    const moved = await findMovedTo(slug);
    if (moved === undefined) throw new NotFound();
    dependsOn(`article:${moved.id}`);
    return { moved: true, slug: moved.slug };
  }
  dependsOn(`article:${row.id}`);
  const [pictures, counts] = await Promise.all([
    findPictures(mediaIdsOf(row.live?.body as BodyNode)),
    countApproved(GUEST, [row.id]),
  ]);
  return { moved: false, article: articleView(row, pictures, counts[row.id] ?? 0) };
}
