import { liftBan } from '@/lib/comments/bans/ban';
import { editComment } from '@/lib/comments/moderation/edit-comment';
import { readConflicts } from '@/lib/comments/moderation/read-conflicts';
import { NotFound } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';

/**
 * Takes back what is no decision: an edit, a ban. Each is named as the address says it: `edit.ID.VERSION`.
 * @returns what was done @throws NotFound or Conflict when something came between
 */
export async function undoElse(viewer: Viewer, what: string, id: string, version: number): Promise<string> {
  if (what === 'ban') {
    await liftBan(viewer, id);
    return 'unbanned';
  }
  const [old] = Number.isInteger(version) ? await readConflicts(viewer, [{ id, version }]) : [];
  if (what !== 'edit' || old === undefined) throw new NotFound();
  await editComment(viewer, id, version + 1, old.seen);
  return 'unedited';
}
