import { record } from '../audit/record';
import { transaction } from '../db';
import type { Viewer } from '../viewer';
import { deleteSession } from './sessions/store';

/** Ends the viewer's session at once, wherever its cookie was copied to. A guest has none: nothing happens. */
export async function signOut(viewer: Viewer): Promise<void> {
  if (viewer.kind === 'guest') return;
  await transaction(async (tx) => {
    await deleteSession(tx, viewer.sessionId);
    await record(tx, viewer, 'session.close', 'member', viewer.id);
  });
}
