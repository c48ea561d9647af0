import type { CommentView } from './schema';
import type { OpenRow } from './threads/store';
import { idsAbove } from './threads/tree';

/** From rows to what everybody may see of a comment. */

export function commentView(row: OpenRow): CommentView {
  const { id, name, body, createdAt, editedAt } = row;
  const by = row.byAuthor ? 'author' : row.memberId === null ? 'reader' : 'staff';
  return { id, name, body, createdAt, editedAt, by, isGone: false, replies: [] };
}

/** Nothing of it is left but its place. */
function tombstone({ id, createdAt }: OpenRow): CommentView {
  return { id, name: '', body: '', createdAt, editedAt: null, by: 'reader', isGone: true, replies: [] };
}

/**
 * Rows in their order as threads. `answered` has the names of those who are answered from another place: below
 * the deepest level, or on another page (null: what they wrote is gone).
 */
export function threadsOf(rows: OpenRow[], answered: Map<string, string | null>): CommentView[] {
  const views = new Map<string, CommentView>();
  const threads: CommentView[] = [];
  for (const row of rows) {
    const view = row.status === 'approved' ? commentView(row) : tombstone(row);
    views.set(row.id, view);
    const above = idsAbove(row.path).at(-1);
    const parent = above === undefined ? undefined : views.get(above);
    (parent?.replies ?? threads).push(view);
    if (row.parentId !== null && !(parent && above === row.parentId))
      view.answers = answered.get(row.parentId) ?? null;
  }
  return threads;
}
