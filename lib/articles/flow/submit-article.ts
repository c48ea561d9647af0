import type { Outcome } from '../../errors';
import { requireWriter, type Viewer } from '../../viewer';
import type { DraftField } from '../schema';
import { type Gone, goWay } from './go-way';
import { versionSchema } from './schema';

/**
 * Gives a draft to be read to the editors, who are told. Editors, and the article's author.
 * @throws Conflict when the draft is no longer `version`, or waits already; Forbidden, NotFound.
 */
export async function submitArticle(
  viewer: Viewer,
  id: string,
  version: unknown,
): Promise<Outcome<Gone, DraftField>> {
  requireWriter(viewer);
  return goWay('submit', viewer, id, { version: versionSchema.parse(version) });
}
