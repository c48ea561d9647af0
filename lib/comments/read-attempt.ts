import { now } from '../clock';
import { type FieldErrors, NotFound } from '../errors';
import { hashToken } from '../ids';
import type { Viewer } from '../viewer';
import { findAttempt } from './attempts/store';
import type { CommentField, CommentValues } from './schema';

export type Attempt = { values: CommentValues; errors: FieldErrors<CommentField> };

/** What somebody typed and what to correct, for whoever holds the token. @throws NotFound after 30 minutes */
export async function readAttempt(_viewer: Viewer, slug: string, token: string): Promise<Attempt> {
  const row = await findAttempt(hashToken(token), slug, now());
  if (row === null) throw new NotFound();
  return { values: row.values as CommentValues, errors: row.errors as FieldErrors<CommentField> };
}
