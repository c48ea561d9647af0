import { fromNow, MINUTE, now } from '../../clock';
import { transaction } from '../../db';
import type { FieldErrors } from '../../errors';
import { hashToken, newToken, seal } from '../../ids';
import { deleteExpiredAttempts, deleteOldestOf, deleteSurplus, insertAttempt } from './store';

const KEPT_FOR = 30 * MINUTE;
/** Of all, and of one sender: nobody drives out what others typed. */
const MOST = 1_000;
const MOST_OF_ONE = 50;

/** The hash under which an attempt is stored: a token opens what it was made for and nothing else. */
export function attemptHash(token: string, purpose = ''): string {
  return purpose === '' ? hashToken(token) : seal('attempt', purpose, token);
}

export type ToKeep = {
  articleId: string;
  values: Record<string, string>;
  errors: FieldErrors;
  /** The sender's (lib/network.ts); '' if it is not known. */
  network: string;
  /** The form, where it is not that of a comment. */
  purpose?: string;
};

/** Keeps what somebody typed for 30 minutes, among the newest 50 of its sender. @returns the token that shows it again. */
export async function keepAttempt({
  articleId,
  values,
  errors,
  network,
  purpose = '',
}: ToKeep): Promise<string> {
  const token = newToken();
  const sender = network === '' ? '' : seal('attempt-sender', network);
  await transaction(async (tx) => {
    await deleteExpiredAttempts(tx, now());
    await deleteOldestOf(tx, sender, MOST_OF_ONE - 1);
    await deleteSurplus(tx, MOST - 1);
    await insertAttempt(tx, {
      tokenHash: attemptHash(token, purpose),
      articleId,
      values,
      errors,
      sender,
      expiresAt: fromNow(KEPT_FOR),
    });
  });
  return token;
}
