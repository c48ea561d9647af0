import { currentSite } from '@/app/_server/site';
import type { Refusal } from '@/components/admin/comments/action-form';
import { changedTexts } from '@/components/admin/comments/conflicts';
import { readConflicts } from '@/lib/comments/moderation/read-conflicts';
import { Conflict, NotFound } from '@/lib/errors';
import type { MemberViewer } from '@/lib/viewer';
import { seenOf } from './seen';

/** What was typed in a form, for one that is refused. */
export function typedIn(form: FormData): Record<string, string> {
  const texts = [...form].filter(([name, value]) => !name.startsWith('$') && typeof value === 'string');
  return Object.fromEntries(texts) as Record<string, string>;
}

/** That a comment is not what the moderator saw: with both texts. The next try is about the one of now. */
export async function lateRefusal(viewer: MemberViewer, form: FormData): Promise<Refusal> {
  const { words } = await currentSite();
  const { faults } = words.moderation;
  const { id, version } = seenOf(String(form.get('seen')));
  const [conflict] = await readConflicts(viewer, [{ id, version }]);
  const values = typedIn(form);
  if (conflict === undefined) return { values, errors: { '': faults.notFound } };
  const { status, version: newest } = conflict.now;
  const isOpen = status === 'pending' || status === 'approved';
  return {
    values,
    errors: { '': isOpen ? faults.conflictHere : faults.conflictClosed },
    changed: changedTexts(conflict, words.moderation),
    ...(isOpen && { kept: { seen: `${id}.${status}.${newest}` } }),
  };
}

/** For what a verb throws when it came too late. */
export const orLate =
  (viewer: MemberViewer, form: FormData) =>
  (error: unknown): Promise<Refusal> => {
    if (error instanceof Conflict || error instanceof NotFound) return lateRefusal(viewer, form);
    throw error;
  };
