import { transaction } from '../../db';
import { readSite } from '../../settings/read-site';
import { OWNER, requireRole, type Viewer } from '../../viewer';
import type { BodyNode } from '../body/check-body';
import type { Source } from '../schema';
import { liveText, rulesOf } from './live-text';
import { findMissing, findStale, findToWrite, forgetLiveText, saveLiveText } from './store';

const AT_ONCE = 20;

/**
 * Writes down for readers' search what was live before there was one, and everything anew where the site has another
 * language or time zone than it was written by. Administrators.
 * @returns how many articles. @throws Forbidden, NotFound
 */
export async function indexLiveArticles(viewer: Viewer, signal?: AbortSignal): Promise<number> {
  requireRole(viewer, 'administrator');
  let count = 0;
  for (let more = true; more && signal?.aborted !== true; ) {
    const site = await readSite(viewer);
    more = await transaction(async (tx) => {
      const stale = await findStale(rulesOf(site), AT_ONCE, tx);
      const ids = stale.length > 0 ? stale : await findMissing(AT_ONCE, tx);
      // What is not live any more stays away.
      for (const id of stale) await forgetLiveText(tx, id);
      for (const { id, publishedAt, live, ...labels } of await findToWrite(tx, ids)) {
        if (live === null || publishedAt === null) continue;
        const text = { ...live, body: live.body as BodyNode, sources: live.sources as Source[] };
        const under = {
          categoryIds: labels.categories.map(({ categoryId }) => categoryId),
          tagIds: labels.tags.map(({ tagId }) => tagId),
          authorIds: labels.authors.map(({ authorId }) => authorId),
        };
        await saveLiveText(tx, id, liveText(site, { id, publishedAt }, text, under));
        count++;
      }
      return ids.length === AT_ONCE;
    });
  }
  return count;
}

let isWhole = false;

/** Whether there is something for `indexLiveArticles`. What was never written down is looked for until there is none. */
export async function hasUnwritten(): Promise<boolean> {
  const rules = rulesOf(await readSite(OWNER));
  const has = (await findStale(rules, 1)).length > 0 || (!isWhole && (await findMissing(1)).length > 0);
  isWhole = !has;
  return has;
}
