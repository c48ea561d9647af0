import { MINUTE } from '../../clock';
import { seal } from '../../ids';

const WINDOW = 10 * MINUTE;

/** What was sent: what makes it the same, from where, and when it came. */
export type Submission = {
  articleId: string;
  parent: string;
  name: string;
  email: string;
  body: string;
  /** The UUID of the attempt (reader.js) or the nonce of the form's token; '' without both. */
  attempt: string;
  network: string;
  userAgent: string;
  at: Date;
};

/** The network alone is not enough: thousands may share one, and a comment's link must not go to its neighbours. */
const senderOf = ({ network, userAgent }: Submission) => [network, userAgent];

const contentOf = ({ articleId, parent, name, email, body }: Submission) => [
  articleId,
  parent,
  name,
  email,
  body,
];

/**
 * The key under which a submission is stored, which no two comments have: of content and the attempt's UUID,
 * else of content, network, browser and the window of ten minutes. The content is in both: whoever guesses a UUID
 * learns nothing.
 */
export function submissionKey(submission: Submission): string {
  const { attempt, at } = submission;
  if (attempt !== '') return seal('attempt', attempt, ...contentOf(submission));
  const window = String(Math.floor(at.getTime() / WINDOW));
  return seal('submission', window, ...senderOf(submission), ...contentOf(submission));
}

/**
 * The counter in whose row those with the same content and sender come one after the other: sent in two tabs,
 * or where one window ends and the next begins, no unique key holds them apart.
 */
export function turnOf(submission: Submission): { key: string; resetsAt: Date } {
  const key = seal('submission-turn', ...senderOf(submission), ...contentOf(submission));
  return { key, resetsAt: new Date(submission.at.getTime() + 2 * WINDOW) };
}

/** How far back the same content from the same sender is the same comment, in milliseconds. */
export const SAME_WITHIN = WINDOW;
