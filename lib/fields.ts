import type { z } from 'zod';
import type { FieldErrors } from './errors';
import type { ErrorKey } from './words/dictionary';

/**
 * The first message of each field, by the field's name. Schemas give keys of the dictionaries' `errors`
 * as messages; an issue without one (a wrong type, which no form of ours can send) is thrown.
 */
export function fieldErrors<Field extends string>(
  error: z.ZodError,
  keys: Record<ErrorKey, unknown>,
): FieldErrors<Field> {
  const errors: Record<string, ErrorKey> = {};
  for (const issue of error.issues) {
    if (!(issue.message in keys)) throw error;
    errors[String(issue.path[0])] ??= issue.message as ErrorKey;
  }
  return errors as FieldErrors<Field>;
}
