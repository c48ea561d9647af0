import { now } from '../clock';
import type { Tx } from '../db';
import { deletePastWindows } from './store';

/** Forgets the counters of windows that are over. */
export async function forgetPastWindows(tx: Tx): Promise<void> {
  await deletePastWindows(tx, now());
}
