import { MINUTE } from '../../clock';
import { seal } from '../../ids';

const WINDOW = 10 * MINUTE;

export type Submission = {
  articleId: string;
  values: readonly string[];
  /** The UUID of the attempt (reader.js) or the nonce of the form's token; '' without both. */
  attempt: string;
  network: string;
  /** When it came. */
  at: Date;
};

/**
 * The keys under which the same submission may have been stored, its own first: with the attempt's UUID one,
 * else that of content, network and the window of ten minutes, and of the windows beside it: a double click
 * may fall on the border of two, and of two at once either may be stored first. The content is in all of
 * them: whoever guesses a UUID learns nothing.
 */
export function submissionKeys(submission: Submission): [string, ...string[]] {
  const { articleId, values, attempt, network, at } = submission;
  if (attempt !== '') return [seal('attempt', articleId, attempt, ...values)];
  const window = Math.floor(at.getTime() / WINDOW);
  const keyIn = (n: number) => seal('submission', articleId, network, String(n), ...values);
  return [keyIn(window), keyIn(window - 1), keyIn(window + 1)];
}

/**
 * The counter in whose row those that are the same in several windows come one after the other: no unique key
 * holds them apart. None is needed with a UUID.
 */
export function turnOf({ articleId, values, attempt, network, at }: Submission) {
  if (attempt !== '') return undefined;
  const key = seal('submission-turn', articleId, network, ...values);
  return { key, resetsAt: new Date(at.getTime() + 2 * WINDOW) };
}

/** How far back a submission may be the same one, in milliseconds. */
export const SAME_WITHIN = WINDOW;
