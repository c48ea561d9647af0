import { record } from '../../audit/record';
import { now } from '../../clock';
import type { Tx } from '../../db';
import { changed } from '../../freshness';
import { freeSlug } from '../../slug';
import type { Viewer } from '../../viewer';
import { slugTaken } from '../addresses/store';
import { goOffline } from '../live/go-offline';
import { dropPlans } from '../schedules/plans';
import type { ArticleWithDraft } from '../store';
import { lastSlug, setTrashed } from './store';

/** Puts an article that is taken into the trash, off the site first. The caller has asked who may. */
export async function intoTrash(tx: Tx, viewer: Viewer, article: ArticleWithDraft): Promise<void> {
  const { id, status, slug } = article;
  if (status === 'published') await goOffline(tx, viewer, id, 'article.unpublish');
  await dropPlans(tx, viewer, id);
  // An article that has no title yet has its id for an address: nobody else can want it.
  await setTrashed(tx, id, { trashedAt: now(), slug: id });
  await record(tx, viewer, 'article.trash', 'article', id, { before: status, slug });
}

/** Takes an article out of the trash, to its address or one like it. The caller has asked who may. */
export async function outOfTrash(tx: Tx, viewer: Viewer, article: ArticleWithDraft): Promise<void> {
  const { id, status, draft } = article;
  const wanted = (await lastSlug(tx, id)) ?? draft?.slug;
  const slug = await freeSlug(wanted || id, (candidate) => slugTaken(tx, candidate, id));
  await setTrashed(tx, id, { trashedAt: null, slug });
  // Its address says until now that it is gone.
  changed(tx, [`article:${id}`]);
  await record(tx, viewer, 'article.restore', 'article', id, { after: status, slug });
}
