import { requireRole, type Viewer } from '../viewer';
import { countQueue } from './count-queue';
import type { CommentStatus, QueuedComment } from './schema';
import { findQueued, listByStatus, type QueuedRow } from './store';

const PER_PAGE = 30;

export type Queue = {
  status: CommentStatus;
  items: QueuedComment[];
  counts: Record<CommentStatus, number>;
  /** The id after which the next page begins; none on the last page. */
  next: string | null;
};

/** A page of the comments in one state: pending ones oldest first, the others newest first. Moderators. @throws Forbidden, NotFound */
export async function listQueue(viewer: Viewer, status: CommentStatus, after?: string): Promise<Queue> {
  requireRole(viewer, 'moderator');
  const last = after === undefined ? null : await findQueued(after);
  const rows = await listByStatus(status, PER_PAGE + 1, last ?? undefined);
  const counts = await countQueue(viewer);
  const items = rows.slice(0, PER_PAGE).map(view);
  return { status, items, counts, next: rows.length > PER_PAGE ? (items.at(-1)?.id ?? null) : null };
}

function view(row: QueuedRow): QueuedComment {
  return {
    id: row.id,
    status: row.status as CommentStatus,
    name: row.name,
    email: row.contact?.email ?? '',
    body: row.body,
    createdAt: row.createdAt,
    article: { slug: row.article.slug, title: row.article.live?.title ?? row.article.slug },
    answers: row.parent,
  };
}
