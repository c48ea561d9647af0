import { now } from '../clock';
import { type FieldErrors, NotFound } from '../errors';
import { hashToken } from '../ids';
import type { Viewer } from '../viewer';
import { findAttempt } from './attempts/store';
import { formToken } from './posting/form-token';
import type { CommentField, CommentValues } from './schema';

/** `form` is the token for the page's form; without errors the page asks for one more click. */
export type Attempt = { values: CommentValues; errors: FieldErrors<CommentField>; form: string };

/** What somebody typed and what to correct, for whoever holds the token. @throws NotFound after 30 minutes */
export async function readAttempt(_viewer: Viewer, slug: string, token: string): Promise<Attempt> {
  const row = await findAttempt(hashToken(token), slug, now());
  if (row === null) throw new NotFound();
  const errors = row.errors as FieldErrors<CommentField>;
  const kind = Object.keys(errors).length === 0 ? 'asked' : 'page';
  return { values: row.values as CommentValues, errors, form: formToken(row.articleId, kind) };
}
