import { dependsOn } from '../freshness';
import type { Viewer } from '../viewer';
import { countApprovedBy } from './store';

/** How many approved comments articles have, by the articles' ids; none: no entry. Public. */
export async function countApproved(_viewer: Viewer, articleIds: string[]): Promise<Record<string, number>> {
  dependsOn(...articleIds.map((id) => `comments:${id}`));
  return articleIds.length === 0 ? {} : countApprovedBy(articleIds);
}
