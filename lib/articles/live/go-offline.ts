import { record } from '../../audit/record';
import type { Tx } from '../../db';
import { changed } from '../../freshness';
import type { Viewer } from '../../viewer';
import { stepped } from '../flow/step';
import { indexLive } from '../found/index-article';
import { findLabels } from '../labels/store';
import { listTags } from '../list-tags';
import { forgetLiveText } from '../search/store';
import { changeStatus } from '../store';

/**
 * Takes an article off the site; its text, address and comments are kept. The caller has asked who may.
 * @returns false when it was not there.
 */
export async function goOffline(
  tx: Tx,
  viewer: Viewer,
  id: string,
  action: 'article.unpublish' | 'article.unpublish.scheduled',
): Promise<boolean> {
  if (!(await changeStatus(tx, id, 'published', 'unpublished'))) return false;
  await indexLive(tx, id, null);
  await forgetLiveText(tx, id);
  changed(tx, listTags(id, await findLabels(tx, id)));
  await stepped(tx, viewer, id, { from: 'published', to: 'unpublished', version: 0 });
  await record(tx, viewer, action, 'article', id, { before: 'published', after: 'unpublished' });
  return true;
}
