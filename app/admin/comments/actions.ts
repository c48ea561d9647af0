'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { memberFormAction } from '@/app/_server/form-action';
import { banSender } from '@/lib/comments/bans/ban';
import {
  type Batch,
  decideAllFrom,
  decideAllOf,
  decideComments,
  undoDecisions,
} from '@/lib/comments/moderation/decide';
import { editComment } from '@/lib/comments/moderation/edit-comment';
import { replyAsStaff } from '@/lib/comments/moderation/reply-as-staff';
import { DECISIONS } from '@/lib/comments/moderation/schema';
import { setCommentsMode } from '@/lib/comments/moderation/set-comments-mode';
import { Conflict, NotFound } from '@/lib/errors';
import { rememberDecided } from './decided';
import { type Asked, askedOf, queuePath, stillAsked } from './queue-path';
import { seenOf } from './seen';

/** Decides about the comments that were chosen, as they were seen, and goes on at the one that follows. */
export const decide = memberFormAction<never>(async (viewer, form) => {
  const asked = askedOf(Object.fromEntries(form));
  const seen = form.getAll('seen').map(String);
  if (seen.length === 0) redirect(queuePath({ ...stillAsked(asked), fault: 'none' }));
  const to = DECISIONS.find((known) => known === form.get('to')) ?? 'pending';
  const batch = await decideComments(viewer, {
    seen: seen.map(seenOf),
    to,
    reason: String(form.get('reason') ?? '') as '',
    words: String(form.get('words') ?? ''),
  });
  return goOn(asked, batch, to, seen, String(form.get('next') ?? ''));
});

/** Decides about all comments of a person, or from the network of a comment. */
export const decideAll = memberFormAction<never>(async (viewer, form) => {
  const asked = askedOf(Object.fromEntries(form));
  const to = form.get('to') === 'trashed' ? 'trashed' : 'spam';
  const [person, comment] = [form.get('personId'), form.get('commentId')];
  const swept =
    typeof person === 'string'
      ? await decideAllOf(viewer, person, to)
      : await decideAllFrom(viewer, String(comment), to).catch(missing(asked));
  refreshed();
  const { count, batchId, conflicts } = swept;
  redirect(
    queuePath({
      ...stillAsked(asked),
      ...(count > 0 && { done: to, count: String(count), batch: batchId }),
      ...(conflicts.length > 0 && { fault: 'conflict' }),
    }),
  );
});

/** Takes back what one click decided. */
export const undo = memberFormAction<never>(async (viewer, form) => {
  const asked = askedOf(Object.fromEntries(form));
  const batch = await undoDecisions(viewer, String(form.get('undo'))).catch(missing(asked));
  const first = batch.results.find(({ result }) => result === 'done');
  return goOn(asked, { ...batch, batchId: '' }, 'undone', [], first?.id);
});

/** Answers a comment in the member's name. */
export const reply = memberFormAction<never>(async (viewer, form) => {
  const asked = askedOf(Object.fromEntries(form));
  const seen = String(form.get('seen'));
  const answer = await replyAsStaff(viewer, seenOf(seen), String(form.get('body') ?? '')).catch(
    missing(asked, seen),
  );
  refreshed();
  const said = answer.ok ? { done: 'replied', batch: answer.value.batchId } : { fault: 'empty' };
  redirect(queuePath({ ...stillAsked(asked), ...said }));
});

/** Replaces the text of a comment; the original is kept. */
export const edit = memberFormAction<never>(async (viewer, form) => {
  const asked = askedOf(Object.fromEntries(form));
  const seen = String(form.get('seen'));
  const { id, version } = seenOf(seen);
  const answer = await editComment(viewer, id, version, String(form.get('body') ?? '')).catch(
    missing(asked, seen),
  );
  refreshed();
  const said = answer.ok ? { done: 'edited' } : { fault: 'empty' };
  redirect(queuePath({ ...stillAsked(asked), ...said }, answer.ok ? id : ''));
});

/** Refuses from now on what comes from where a comment came from. */
export const ban = memberFormAction<never>(async (viewer, form) => {
  const asked = askedOf(Object.fromEntries(form));
  const { commentId, kind, days } = Object.fromEntries(form);
  await banSender(viewer, { commentId, kind, days }).catch(missing(asked));
  redirect(queuePath({ ...stillAsked(asked), done: 'banned' }));
});

/** Says how the article to which the queue is narrowed takes comments. */
export const setMode = memberFormAction<never>(async (viewer, form) => {
  const asked = askedOf(Object.fromEntries(form));
  await setCommentsMode(viewer, asked.article, form.get('mode')).catch(missing(asked));
  redirect(queuePath({ queue: 'all', article: asked.article, done: 'mode' }));
});

/** Goes on in the queue after a decision, with what became of each comment. */
async function goOn(asked: Asked, batch: Batch, done: string, seen: string[], next = ''): Promise<never> {
  refreshed();
  const { results, batchId } = batch;
  const decided = results.filter(({ result }) => result === 'done');
  const late = new Set(results.filter(({ result }) => result !== 'done').map(({ id }) => id));
  const conflicts = seen.filter((one) => late.has(seenOf(one).id)).map((one) => one.replace(/\.\w+\./, '.'));
  const [first] = decided;
  if (decided.length === 1 && first) await rememberDecided(first.id, first.name);
  redirect(
    queuePath(
      {
        ...stillAsked(asked),
        ...(decided.length > 0 && { done, count: String(decided.length), batch: batchId }),
        ...(late.size > 0 && { fault: 'conflict', conflicts: conflicts.slice(0, 20).join(',') }),
      },
      late.size > 0 ? '' : next,
    ),
  );
}

/** What two moderators at one queue may meet; the queue says it, with what was seen and what is there now. */
function missing(asked: Asked, seen = ''): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof Conflict || error instanceof NotFound)) throw error;
    refreshed();
    const conflicts = error instanceof Conflict ? seen.replace(/\.\w+\./, '.') : '';
    const fault = error instanceof Conflict ? 'conflict' : 'notFound';
    redirect(queuePath({ ...stillAsked(asked), fault, conflicts }));
  };
}

/** The counts in the navigation too are no longer what this browser shows. */
function refreshed(): void {
  revalidatePath('/admin', 'layout');
}
