import { now } from '../../clock';
import { transaction } from '../../db';
import { requireRole, type Viewer } from '../../viewer';
import { countExpiredAttempts, deleteExpiredAttempts } from './store';

/** Whether something that was typed and not taken is older than it may be. For the clock. */
export async function hasOldAttempts(): Promise<boolean> {
  return (await countExpiredAttempts(now())) > 0;
}

/** Forgets what was typed and not taken, once its 30 minutes are over. For the clock, as the machine's owner. @throws Forbidden, NotFound */
export async function forgetOldAttempts(viewer: Viewer): Promise<void> {
  requireRole(viewer, 'administrator');
  await transaction((tx) => deleteExpiredAttempts(tx, now()));
}
