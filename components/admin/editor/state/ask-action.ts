import type { RefObject } from 'react';
import type { Answer, Sent } from './actions';
import { noAnswer } from './no-answer';

/** Calls a Server Action; that nobody answers is an answer too. */
export async function askAction<Value>(
  question: () => Promise<Answer<Value>>,
  isUnsaved: RefObject<boolean>,
): Promise<Sent<Value>> {
  try {
    return await question();
  } catch (error) {
    // The session has ended and the framework is on its way to the sign-in page: the text waits here.
    if (isRedirect(error)) isUnsaved.current = false;
    return noAnswer(error);
  }
}

function isRedirect(error: unknown): boolean {
  return String((error as { digest?: unknown } | null)?.digest ?? '').startsWith('NEXT_REDIRECT');
}
