import { now } from '../../clock';
import type { Tx } from '../../db';
import { forgetPast } from './store';

/** Forgets the names and addresses of invitations that are over. */
export async function forgetOldInvitations(tx: Tx): Promise<void> {
  await forgetPast(tx, now());
}
