import { requireRole, type Viewer } from '../../viewer';
import type { CommentStatus } from '../schema';
import { type ConflictView, seenSchema } from './schema';
import { findLastDecision, findText } from './store';

const asked = seenSchema.pick({ id: true, version: true });

/** What the moderator saw and what stands there now, for decisions that came too late. Moderators. @throws Forbidden, NotFound */
export async function readConflicts(
  viewer: Viewer,
  seen: readonly { id: string; version: number }[],
): Promise<ConflictView[]> {
  requireRole(viewer, 'moderator');
  const views = await Promise.all(
    seen.slice(0, 20).map(async (one) => {
      const { success, data } = asked.safeParse(one);
      if (!success) return [];
      const { id, version } = data;
      const [text, decision] = await Promise.all([findText(id, version), findLastDecision(id)]);
      if (text === null) return [];
      const { name, body, status, version: present, editedBy } = text;
      const by = decision?.to === status ? (decision.member?.name ?? null) : null;
      const edited = present === version ? null : { by: editedBy };
      const now = { body, status: status as CommentStatus, version: present, by, edited };
      return [{ id, name, seen: text.seen, now }];
    }),
  );
  return views.flat();
}
