import type { Outcome } from '../../errors';
import { fieldErrors } from '../../fields';
import { requireRole, type Viewer } from '../../viewer';
import { errors } from '../../words/fr/errors';
import { type Gone, goWay } from './go-way';
import { type ChangesField, changesSchema } from './schema';

/**
 * Sends a draft back with words, which its author is told. What the author wrote meanwhile stays. Editors.
 * @throws Conflict when it does not wait to be read any more, nor is validated; Forbidden, NotFound.
 */
export async function askForChanges(
  viewer: Viewer,
  id: string,
  input: unknown,
): Promise<Outcome<Gone, ChangesField>> {
  requireRole(viewer, 'editor');
  const parsed = changesSchema.safeParse(input);
  if (!parsed.success) return { ok: false, errors: fieldErrors<ChangesField>(parsed.error, errors) };
  const gone = await goWay('askForChanges', viewer, id, { words: parsed.data.words });
  return gone.ok ? gone : { ok: false, errors: {} };
}
