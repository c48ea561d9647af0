import { unstable_rethrow } from 'next/navigation';
import { Conflict, Forbidden, NotFound, TooMany } from '@/lib/errors';
import { newId } from '@/lib/ids';
import { log } from '@/lib/log';
import type { MemberViewer } from '@/lib/viewer';
import { describe } from './respond';
import { requireMember } from './viewer';

/** What an action answers when the verb could not do it; the words are in the dictionaries (`admin.faults`). */
export type Fault = 'notFound' | 'forbidden' | 'conflict' | 'tooMany' | 'failed';
export type Answer<Value> = { done: true; value: Value } | { done: false; fault: Fault; requestId?: string };

/**
 * A Server Action of the admin area: for members only, never bound (facts.md, trap 1), its input `unknown`
 * until the verb has parsed it. Every action of app/admin is made with this; a test looks.
 */
export function memberAction<Value>(
  work: (viewer: MemberViewer, input: unknown) => Promise<Value>,
): (input: unknown) => Promise<Answer<Value>> {
  return async (input) => {
    const viewer = await requireMember();
    try {
      return { done: true, value: await work(viewer, input) };
    } catch (error) {
      unstable_rethrow(error);
      const fault = faultOf(error);
      if (fault !== 'failed') return { done: false, fault };
      const requestId = newId();
      log().error({ requestId, error: describe(error) }, 'action failed');
      return { done: false, fault, requestId };
    }
  };
}

/**
 * A member's action for `useActionState`: its form works without JavaScript too. Not bound either; the state
 * before, which such a form posts back, is neither trusted nor used.
 */
export function memberFormAction<Value>(
  work: (viewer: MemberViewer, form: FormData) => Promise<Value>,
): (before: unknown, form: FormData) => Promise<Answer<Value>> {
  const act = memberAction((viewer, input) => work(viewer, input as FormData));
  return async (_before, form) => act(form);
}

function faultOf(error: unknown): Fault {
  if (error instanceof NotFound) return 'notFound';
  if (error instanceof Forbidden) return 'forbidden';
  if (error instanceof Conflict) return 'conflict';
  if (error instanceof TooMany) return 'tooMany';
  return 'failed';
}
