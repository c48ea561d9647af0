import { requireWriter, type Viewer } from '../../viewer';
import { type Gone, goWay } from './go-way';

/**
 * Takes a draft back that waits to be read. Editors, and the article's author.
 * @throws Conflict when it does not wait any more; Forbidden, NotFound.
 */
export async function withdrawSubmission(viewer: Viewer, id: string): Promise<Gone> {
  requireWriter(viewer);
  const gone = await goWay('withdraw', viewer, id, {});
  return gone.ok ? gone.value : { stage: 'review' };
}
