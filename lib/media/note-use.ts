import type { Tx } from '../db';
import { setUse } from './store';

/**
 * Writes down which picture stands in a place outside of texts, in the transaction that puts it there: an author's
 * portrait (`entityId` is the author's), the site's logo or card (`entityId` is ''). None takes the place's picture away.
 */
export async function noteMediaUse(
  tx: Tx,
  place: 'portrait' | 'logo' | 'share',
  entityId: string,
  mediaId: string | null,
): Promise<void> {
  await setUse(tx, place, entityId, mediaId);
}
