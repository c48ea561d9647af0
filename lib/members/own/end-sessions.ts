import { record } from '../../audit/record';
import { now } from '../../clock';
import { transaction } from '../../db';
import { NotFound } from '../../errors';
import type { Viewer } from '../../viewer';
import { deleteSession, deleteSessionsOf, listSessions } from '../sessions/store';
import { ownId } from './policy';
import { keyOf } from './read-profile';

/** Ends one of one's own sessions at once. Any member. @throws NotFound where it is over already, or somebody else's */
export async function endOwnSession(viewer: Viewer, key: string): Promise<void> {
  const id = ownId(viewer);
  const session = (await listSessions(id, now())).find((one) => keyOf(one.id) === key);
  if (session === undefined) throw new NotFound();
  await transaction(async (tx) => {
    if (await deleteSession(tx, session.id)) await record(tx, viewer, 'session.end', 'member', id);
  });
}

/** Ends all of one's own sessions but this one. Any member. @throws NotFound */
export async function endOtherSessions(viewer: Viewer): Promise<{ count: number }> {
  const id = ownId(viewer);
  return transaction(async (tx) => {
    const count = await deleteSessionsOf(tx, id, viewer.kind === 'member' ? viewer.sessionId : '');
    await record(tx, viewer, 'session.end-others', 'member', id, { count });
    return { count };
  });
}
