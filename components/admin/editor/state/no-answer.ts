import { unstable_isUnrecognizedActionError } from 'next/navigation';

/** Why a Server Action had no answer: nobody was there, or the site was updated since the page was opened. */
export type NoAnswer = 'unreachable' | 'outdated';

/** What stands for an answer that did not come. Actions of an older build are not known any more. */
export function noAnswer(error: unknown): { done: false; fault: NoAnswer } {
  return { done: false, fault: unstable_isUnrecognizedActionError(error) ? 'outdated' : 'unreachable' };
}
