'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { memberFormAction } from '@/app/_server/form-action';
import { currentSite } from '@/app/_server/site';
import type { Refusal } from '@/components/admin/comments/action-form';
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
import { DECISIONS, REASONS, type Reason } from '@/lib/comments/moderation/schema';
import { setCommentsMode } from '@/lib/comments/moderation/set-comments-mode';
import { Conflict, NotFound, type Outcome } from '@/lib/errors';
import { rememberDecided } from './decided';
import { type Asked, askedOf, queuePath, stillAsked } from './queue-path';
import { lateRefusal, orLate, typedIn } from './refusal';
import { seenOf } from './seen';
import { undoElse } from './undo-else';

/** Decides about the comments that were chosen, as they were seen, and goes on at the one that follows. */
export const decide = memberFormAction<never>(async (viewer, form) => {
  const asked = askedOf(Object.fromEntries(form));
  const seen = form.getAll('seen').map(String);
  if (seen.length === 0) redirect(queuePath({ ...stillAsked(asked), fault: 'none' }));
  const to = DECISIONS.find((known) => known === form.get('to')) ?? 'pending';
  const batch = await decideComments(viewer, { seen: seen.map(seenOf), to });
  const isKept = to === 'approved' && seen.every((one) => seenOf(one).from === 'approved');
  return goOn(asked, batch, isKept ? 'kept' : to, seen, String(form.get('next') ?? ''));
});

/** Refuses a comment with a reason, and words to its author: these stay where it came too late. */
export const refuse = memberFormAction<Refusal>(async (viewer, form) => {
  const seen = String(form.get('seen'));
  const { reason, reasonWords = '' } = typedIn(form);
  const refusal = { to: 'refused', reason: reasonOf(reason), words: reasonWords } as const;
  const batch = await decideComments(viewer, { seen: [seenOf(seen)], ...refusal });
  if (batch.results[0]?.result !== 'done') return lateRefusal(viewer, form);
  return goOn(askedOf(Object.fromEntries(form)), batch, 'refused', [seen], String(form.get('next') ?? ''));
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

/** Takes back what was done last: what one click decided, or a reply, an edit, a ban. */
export const undo = memberFormAction<never>(async (viewer, form) => {
  const asked = askedOf(Object.fromEntries(form));
  const [what = '', id = '', version = ''] = String(form.get('undo')).split('.');
  if (id !== '') {
    const done = await undoElse(viewer, what, id, Number(version)).catch(missing(asked));
    refreshed();
    redirect(queuePath({ ...stillAsked(asked), done }));
  }
  const batch = await undoDecisions(viewer, what).catch(missing(asked));
  const first = batch.results.find(({ result }) => result === 'done');
  return goOn(asked, { ...batch, batchId: '' }, 'undone', [], first?.id);
});

/** Answers a comment in the member's name. */
export const reply = memberFormAction<Refusal>(async (viewer, form) => {
  const seen = seenOf(String(form.get('seen')));
  const answer = await replyAsStaff(viewer, seen, String(form.get('body') ?? '')).catch(orLate(viewer, form));
  if (!('ok' in answer)) return answer;
  const said = answer.ok && { done: 'replied', batch: `reply.${answer.value.batchId}` };
  return goOnWith(form, answer, said || {}, String(form.get('next') ?? ''));
});

/** Replaces the text of a comment; the original is kept. */
export const edit = memberFormAction<Refusal>(async (viewer, form) => {
  const { id, version } = seenOf(String(form.get('seen')));
  const body = String(form.get('body') ?? '');
  const answer = await editComment(viewer, id, version, body).catch(orLate(viewer, form));
  if (!('ok' in answer)) return answer;
  return goOnWith(form, answer, { done: 'edited', batch: `edit.${id}.${version}` }, id);
});

/** Refuses from now on what comes from where a comment came from. */
export const ban = memberFormAction<never>(async (viewer, form) => {
  const asked = askedOf(Object.fromEntries(form));
  const { commentId, kind, days } = Object.fromEntries(form);
  const banned = await banSender(viewer, { commentId, kind, days }).catch(missing(asked));
  redirect(queuePath({ ...stillAsked(asked), done: 'banned', batch: `ban.${banned.id}` }));
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

/** Goes on in the queue after a text was taken; one that was not stands in its form again. */
async function goOnWith(
  form: FormData,
  answer: Outcome<unknown>,
  said: Partial<Asked>,
  next: string,
): Promise<Refusal> {
  if (!answer.ok) {
    const { words } = await currentSite();
    const errors = Object.entries(answer.errors).map(([name, key]) => [name, key && words.errors[key]]);
    return { values: typedIn(form), errors: Object.fromEntries(errors) };
  }
  refreshed();
  redirect(queuePath({ ...stillAsked(askedOf(Object.fromEntries(form))), ...said }, next));
}

function reasonOf(typed: unknown): Reason {
  return REASONS.find((known) => known === typed) ?? 'other';
}

/** What two moderators at one queue may meet where nothing was typed; the queue says it. */
function missing(asked: Asked): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof NotFound || error instanceof Conflict)) throw error;
    refreshed();
    redirect(queuePath({ ...stillAsked(asked), fault: 'notFound' }));
  };
}

/** The counts in the navigation too are no longer what this browser shows. */
function refreshed(): void {
  revalidatePath('/admin', 'layout');
}
