import { liftBan } from '@/lib/comments/bans/ban';
import { undoDecisions } from '@/lib/comments/moderation/decide';
import { editComment } from '@/lib/comments/moderation/edit-comment';
import { readConflicts } from '@/lib/comments/moderation/read-conflicts';
import { NotFound } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';

/**
 * Takes back what is no decision: a reply, an edit, a ban. Each is named as the address says it: `edit.ID.VERSION`.
 * @returns what was done @throws NotFound or Conflict when something came between
 */
export async function undoElse(viewer: Viewer, what: string, id: string, version: number): Promise<string> {
  if (what === 'ban') {
    await liftBan(viewer, id);
    return 'unbanned';
  }
  if (what === 'reply') {
    const { results } = await undoDecisions(viewer, id);
    if (results.every(({ result }) => result !== 'done')) throw new NotFound();
    return 'unreplied';
  }
  const [old] = Number.isInteger(version) ? await readConflicts(viewer, [{ id, version }]) : [];
  if (what !== 'edit' || old === undefined) throw new NotFound();
  await editComment(viewer, id, version + 1, old.seen);
  return 'unedited';
}
