import { now } from '../clock';
import type { Tx } from '../db';
import { newId } from '../ids';
import { memberId, type Viewer } from '../viewer';
import { withoutPeople } from './nobody';
import { insertAuditEntry } from './store';

/**
 * Writes down who did what, in the transaction of the deed. Actions are named like Wagtail's
 * (`article.publish`, `comment.approve`), each with words in the dictionaries (`audit-actions.ts`). What changed stands in
 * `data` as `before` and `after` (`difference`). An e-mail address in it, or a secret, is not written down.
 */
export async function record(
  tx: Tx,
  viewer: Viewer,
  action: string,
  entity: string,
  entityId: string,
  data: object = {},
): Promise<void> {
  await insertAuditEntry(tx, {
    id: newId(),
    at: now(),
    memberId: memberId(viewer),
    action,
    entity,
    entityId,
    data: withoutPeople(data),
  });
}
