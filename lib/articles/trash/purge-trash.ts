import { DAY, fromNow } from '../../clock';
import { NotFound } from '../../errors';
import { requireRole, type Viewer } from '../../viewer';
import { deleteArticle } from './delete-article';
import { trashedBefore } from './store';

/** How long what was thrown away can be taken out again. */
export const KEPT_FOR = 30 * DAY;
const AT_ONCE = 50;

/** Whether something has been in the trash for long enough. */
export async function hasOldTrash(): Promise<boolean> {
  return (await trashedBefore(fromNow(-KEPT_FOR), 1)).length > 0;
}

/** Deletes for ever what has been in the trash for 30 days. Administrators. @returns how many. @throws Forbidden, NotFound */
export async function purgeTrash(viewer: Viewer): Promise<number> {
  requireRole(viewer, 'administrator');
  let deleted = 0;
  for (const id of await trashedBefore(fromNow(-KEPT_FOR), AT_ONCE)) {
    try {
      await deleteArticle(viewer, id);
      deleted++;
    } catch (error) {
      // Somebody restored or deleted it meanwhile.
      if (!(error instanceof NotFound)) throw error;
    }
  }
  return deleted;
}
