import { HOUR, now } from '../clock';
import { countApproved } from '../comments/count-comments';
import { dependsOn, freshUntil } from '../freshness';
import { GUEST, type Viewer } from '../viewer';
import type { BodyNode } from './body/check-body';
import { mediaIdsOf } from './body/walk-body';
import { notThere } from './live/not-there';
import { findMovedTo, findPictures, findPublished, hadSlugBefore } from './live/store';
import { articleView } from './live/views';
import type { ArticleView } from './schema';

export type ReadArticle =
  | { moved: false; article: ArticleView }
  | { moved: true; slug: string; again?: string };

/** For as long browsers remember where an address led. */
const REMEMBERED_FOR = HOUR;

/**
 * A published article by its slug, or where it has moved; `again` tells an address to which it came back apart from
 * itself as browsers remember it. @throws Gone for what was published and is in the trash, NotFound
 */
export async function readArticle(_viewer: Viewer, slug: string): Promise<ReadArticle> {
  dependsOn(`slug:${slug}`);
  const row = await findPublished(slug);
  if (row === null) {
    const moved = await findMovedTo(slug);
    if (moved === undefined) return notThere(slug);
    dependsOn(`article:${moved.id}`);
    return { moved: true, slug: moved.slug, ...(await backAgain(moved)) };
  }
  // The names of its labels, and who signs.
  dependsOn(`article:${row.id}`, 'taxonomy');
  const [pictures, counts] = await Promise.all([
    findPictures(mediaIdsOf(row.live?.body as BodyNode)),
    countApproved(GUEST, [row.id]),
  ]);
  return { moved: false, article: articleView(row, pictures, counts[row.id] ?? 0) };
}

/**
 * An article that went from A to B and back: a browser that remembers that A leads to B would go round in circles.
 * Until it forgets, B leads to another address of the same page.
 */
async function backAgain(moved: { id: string; slug: string; movedAt: Date }): Promise<{ again?: string }> {
  const forgotten = new Date(moved.movedAt.getTime() + REMEMBERED_FOR);
  if (forgotten <= now() || !(await hadSlugBefore(moved))) return {};
  freshUntil(forgotten);
  return { again: moved.movedAt.getTime().toString(36) };
}
