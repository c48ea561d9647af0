'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { memberFormAction } from '@/app/_server/form-action';
import { approveComment, markAsSpam, trashComment, undoDecision } from '@/lib/comments/moderate-comment';
import { STATUSES } from '@/lib/comments/schema';
import { Conflict, NotFound } from '@/lib/errors';
import { rememberDecided } from './decided';
import { queuePath } from './queue-path';

const id = z.string().regex(/^[a-z2-7]{16}$/);
const decided = z.enum(['approved', 'spam', 'trashed']);

const decisionSchema = z.object({
  id,
  name: z.string(),
  from: z.enum(STATUSES),
  to: decided,
  /** Where the moderator goes on. */
  next: z.union([id, z.literal('')]),
  after: z.union([id, z.literal('')]),
});
const undoSchema = z.object({ id, name: z.string(), from: decided, to: z.enum(STATUSES) });

const VERBS = { approved: approveComment, spam: markAsSpam, trashed: trashComment };

/** Decides about a comment and goes back to the queue, at the comment that follows. */
export const decide = memberFormAction<never>(async (viewer, form) => {
  const { id, name, from, to, next, after } = decisionSchema.parse(Object.fromEntries(form));
  const fault = await faultOf(VERBS[to](viewer, id, from));
  if (fault !== null) redirect(queuePath(from, { after, fault }));
  await rememberDecided(id, name);
  redirect(queuePath(from, { after, done: to, id, from }, next));
});

/** Takes the last decision back and goes to the comment, which is where it was. */
export const undo = memberFormAction<never>(async (viewer, form) => {
  const { id, name, from, to } = undoSchema.parse(Object.fromEntries(form));
  const fault = await faultOf(undoDecision(viewer, id, from, to));
  if (fault !== null) redirect(queuePath(to, { fault }));
  await rememberDecided(id, name);
  redirect(queuePath(to, { done: 'undone', id }, id));
});

/** What two moderators at one queue may meet; the queue says it, as it is then. */
async function faultOf(deciding: Promise<void>): Promise<'conflict' | 'notFound' | null> {
  try {
    await deciding;
    return null;
  } catch (error) {
    if (!(error instanceof Conflict || error instanceof NotFound)) throw error;
    // The count in the navigation too is no longer what this browser shows.
    revalidatePath('/admin', 'layout');
    return error instanceof Conflict ? 'conflict' : 'notFound';
  }
}
