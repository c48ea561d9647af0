import type { Outcome } from '../../errors';
import { requireRole, type Viewer } from '../../viewer';
import type { DraftField } from '../schema';
import { type Gone, goWay } from './go-way';
import { versionSchema } from './schema';

/**
 * Says that this version of a draft may be published; it is kept as it is. The author is told. Editors.
 * @throws Conflict when the draft is no longer `version`: nobody validates what they have not seen; or when it
 * is validated already. Forbidden, NotFound.
 */
export async function validateArticle(
  viewer: Viewer,
  id: string,
  version: unknown,
): Promise<Outcome<Gone, DraftField>> {
  requireRole(viewer, 'editor');
  return goWay('validate', viewer, id, { version: versionSchema.parse(version) });
}
