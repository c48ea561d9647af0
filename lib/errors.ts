import type { ErrorKey } from './words/dictionary';

/** What is not there, or what the viewer may not see: the two must look the same. */
export class NotFound extends Error {
  override name = 'NotFound';
}

/** What readers could read at this address, and was taken away on purpose. */
export class Gone extends NotFound {
  override name = 'Gone';
}

/** What the viewer may see but not do. */
export class Forbidden extends Error {
  override name = 'Forbidden';
}

/** Tried too often; may be tried again after `retryAfter` seconds. */
export class TooMany extends Error {
  override name = 'TooMany';
  constructor(readonly retryAfter: number) {
    super('too many attempts');
  }
}

/** Somebody else changed it first: nothing was overwritten. */
export class Conflict extends Error {
  override name = 'Conflict';
}

/** The database was another process's for longer than anybody waits: nothing was written, and may be soon. */
export class Busy extends Error {
  override name = 'Busy';
}

/** What is wrong with a person's input, by field; the words are in the dictionaries. */
export type FieldErrors<Field extends string = string> = Partial<Record<Field, ErrorKey>>;

/** What a verb gives back for input that a person typed: done, or what to correct. */
export type Outcome<Value, Field extends string = string> =
  | { ok: true; value: Value }
  | { ok: false; errors: FieldErrors<Field> };
