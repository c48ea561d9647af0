import { HOUR, MINUTE, now } from '../../clock';
import type { Tx } from '../../db';
import { TooMany } from '../../errors';
import { seal } from '../../ids';
import type { CommentSettings } from '../../settings/comments/schema';
import { countAll } from './store';

/**
 * Counts a comment of a network and an e-mail address in their minute and hour: part of its transaction, so
 * that fifty at once are counted as fifty. A window is its number in the key: a new one begins at zero.
 * @throws TooMany with the seconds to wait
 */
export async function countComment(
  tx: Tx,
  { perMinute, perHour }: CommentSettings,
  network: string,
  email: string,
): Promise<void> {
  const at = now().getTime();
  const windows = [
    { ms: MINUTE, most: perMinute },
    { ms: HOUR, most: perHour },
  ].flatMap(({ ms, most }) => {
    const begins = Math.floor(at / ms) * ms;
    const window = (what: string, whom: string) => ({
      key: seal('comments', what, whom, String(ms), String(begins)),
      resetsAt: new Date(begins + ms),
      most,
    });
    const both = [...(network ? [window('network', network)] : []), window('email', email)];
    return most === 0 ? [] : both;
  });
  if (windows.length === 0) return;
  const counts = await countAll(tx, windows);
  const full = windows.filter(({ key, most }) => (counts.get(key) ?? 0) > most);
  if (full.length === 0) return;
  throw new TooMany(Math.ceil((Math.max(...full.map(({ resetsAt }) => resetsAt.getTime())) - at) / 1000));
}
