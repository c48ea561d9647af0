import { MINUTE, now } from '../../clock';
import { seal } from '../../ids';

const WINDOW = 10 * MINUTE;

export type Submission = {
  articleId: string;
  values: readonly string[];
  /** The UUID of the attempt (reader.js) or the nonce of the form's token; '' without both. */
  attempt: string;
  network: string;
};

/**
 * The keys under which the same submission may have been stored, its own first: with the attempt's UUID one,
 * else that of content, network and the window of ten minutes, and of the window before: a double click may
 * fall on the border of two. The content is in all of them: whoever guesses a UUID learns nothing.
 */
export function submissionKeys({ articleId, values, attempt, network }: Submission): [string, ...string[]] {
  if (attempt !== '') return [seal('attempt', articleId, attempt, ...values)];
  const window = Math.floor(now().getTime() / WINDOW);
  const keyIn = (n: number) => seal('submission', articleId, network, String(n), ...values);
  return [keyIn(window), keyIn(window - 1)];
}

/** How far back a submission may be the same one, in milliseconds. */
export const SAME_WITHIN = WINDOW;
