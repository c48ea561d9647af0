import { HOUR, MINUTE, now } from '../../clock';
import type { Tx } from '../../db';
import { TooMany } from '../../errors';
import { seal } from '../../ids';
import type { CommentSettings } from '../../settings/comments/schema';
import { countAll } from './store';

/**
 * Counts a comment of a network and an e-mail address in their minute and hour: part of its transaction, so
 * that fifty at once are counted as fifty. A window is its number in the key: a new one begins at zero. Who
 * has proved the address is counted apart: anybody may type it.
 * @returns whether too many came under the address: nobody is silenced by what others send in their name
 * @throws TooMany of the network, with the seconds to wait
 */
export async function countComment(
  tx: Tx,
  { perMinute, perHour }: CommentSettings,
  { network, email, isProved }: { network: string; email: string; isProved: boolean },
): Promise<boolean> {
  const at = now().getTime();
  const windows = [
    { ms: MINUTE, most: perMinute },
    { ms: HOUR, most: perHour },
  ].flatMap(({ ms, most }) => {
    if (most === 0) return [];
    const begins = Math.floor(at / ms) * ms;
    const window = (what: string, whom: string) => ({
      what,
      key: seal('comments', what, whom, String(ms), String(begins)),
      resetsAt: new Date(begins + ms),
      most,
    });
    return [...(network ? [window('network', network)] : []), window(isProved ? 'proved' : 'email', email)];
  });
  if (windows.length === 0) return false;
  const counts = await countAll(tx, windows);
  const full = windows.filter(({ key, most }) => (counts.get(key) ?? 0) > most);
  const refusing = full.filter(({ what }) => what === 'network').map(({ resetsAt }) => resetsAt.getTime());
  if (refusing.length > 0) throw new TooMany(Math.ceil((Math.max(...refusing) - at) / 1000));
  return full.length > 0;
}
