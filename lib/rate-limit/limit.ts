import { fromNow, now } from '../clock';
import type { Tx } from '../db';
import { TooMany } from '../errors';
import { seal } from '../ids';
import { countOne, deletePastWindows, forgetThrottle } from './store';

/** At most `most` in each window of `ms` milliseconds. `what` and `whom` name the counter; whom is stored sealed. */
export type Limit = { what: string; whom: string; most: number; ms: number };

const keyOf = (limit: Limit) => seal('limit', limit.what, limit.whom);

/**
 * Counts one try and refuses beyond the limit. Part of a write, so that it is counted with it; count in a
 * transaction of its own what must be counted even when the rest fails.
 * @throws TooMany with the seconds to wait
 */
export async function countTry(tx: Tx, limit: Limit): Promise<void> {
  await deletePastWindows(tx, now());
  const { count, resetsAt } = await countOne(tx, keyOf(limit), fromNow(limit.ms));
  if (count <= limit.most) return;
  throw new TooMany(Math.max(1, Math.ceil((resetsAt.getTime() - now().getTime()) / 1000)));
}

/** Forgets the tries, after a success. */
export async function forgetTries(tx: Tx, limit: Limit): Promise<void> {
  await forgetThrottle(tx, keyOf(limit));
}
