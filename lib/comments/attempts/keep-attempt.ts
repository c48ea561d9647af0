import { fromNow, MINUTE, now } from '../../clock';
import { transaction } from '../../db';
import type { FieldErrors } from '../../errors';
import { hashToken, newToken } from '../../ids';
import type { CommentField, CommentValues } from '../schema';
import { deleteExpiredAttempts, deleteOldestAttempts, insertAttempt } from './store';

const KEPT_FOR = 30 * MINUTE;
const KEPT_AT_MOST = 1_000;

/** Keeps what somebody typed for 30 minutes, among the newest 1,000. @returns the token that shows it again. */
export async function keepAttempt(
  articleId: string,
  values: CommentValues,
  errors: FieldErrors<CommentField>,
): Promise<string> {
  const token = newToken();
  await transaction(async (tx) => {
    await deleteExpiredAttempts(tx, now());
    await deleteOldestAttempts(tx, KEPT_AT_MOST - 1);
    await insertAttempt(tx, {
      tokenHash: hashToken(token),
      articleId,
      values,
      errors,
      expiresAt: fromNow(KEPT_FOR),
    });
  });
  return token;
}
