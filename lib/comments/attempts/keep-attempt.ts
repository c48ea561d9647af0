import { fromNow, MINUTE, now } from '../../clock';
import { transaction } from '../../db';
import type { FieldErrors } from '../../errors';
import { hashToken, newToken, seal } from '../../ids';
import { deleteExpiredAttempts, deleteOldestAttempts, insertAttempt } from './store';

const KEPT_FOR = 30 * MINUTE;
const KEPT_AT_MOST = 1_000;

/** The hash under which an attempt is stored: a token opens what it was made for and nothing else. */
export function attemptHash(token: string, purpose = ''): string {
  return purpose === '' ? hashToken(token) : seal('attempt', purpose, token);
}

/**
 * Keeps what somebody typed for 30 minutes, among the newest 1,000.
 * @param purpose the form, where it is not that of a comment @returns the token that shows it again.
 */
export async function keepAttempt(
  articleId: string,
  values: Record<string, string>,
  errors: FieldErrors,
  purpose = '',
): Promise<string> {
  const token = newToken();
  await transaction(async (tx) => {
    await deleteExpiredAttempts(tx, now());
    await deleteOldestAttempts(tx, KEPT_AT_MOST - 1);
    await insertAttempt(tx, {
      tokenHash: attemptHash(token, purpose),
      articleId,
      values,
      errors,
      expiresAt: fromNow(KEPT_FOR),
    });
  });
  return token;
}
