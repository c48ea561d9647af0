import { z } from 'zod';
import { transaction } from '../../db';
import { requireRole, type Viewer } from '../../viewer';
import { hasUnwritten } from '../search/index-live';
import { relate } from './relate';
import { findProgress, publishedFrom, saveProgress } from './store';

const AT_ONCE = 25;
/** So many times in one run: what comes after waits for the next look of the job. */
const TURNS = 100;

/** How far it came: the last article that was looked at, or all of them. */
const progressSchema = z.object({
  done: z.boolean().default(false),
  last: z.object({ id: z.string(), publishedAt: z.coerce.date() }).optional(),
});

/**
 * Whether there may be articles that were published before there were related ones (for the job); they wait until
 * their words are written down.
 */
export async function hasUnrelated(): Promise<boolean> {
  if (await hasUnwritten()) return false;
  return !progressSchema.parse((await findProgress()) ?? {}).done;
}

/**
 * Finds what stands beside the articles that were published before that was asked, the newest first, some at a time;
 * it goes on where it was stopped. Administrators. @throws Forbidden, NotFound
 */
export async function relateAllArticles(viewer: Viewer, signal?: AbortSignal): Promise<void> {
  requireRole(viewer, 'administrator');
  let done = false;
  for (let turn = 0; turn < TURNS && !done && !signal?.aborted; turn++) {
    done = await transaction(async (tx) => {
      const { last } = progressSchema.parse((await findProgress(tx)) ?? {});
      const articles = await publishedFrom(tx, last, AT_ONCE);
      for (const { place, under } of articles) await relate(tx, place.id, under);
      const isLast = articles.length < AT_ONCE;
      const place = articles.at(-1)?.place ?? last;
      await saveProgress(tx, {
        done: isLast,
        ...(place && { last: { id: place.id, publishedAt: place.publishedAt.toISOString() } }),
      });
      return isLast;
    });
  }
}
