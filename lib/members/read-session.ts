import { now } from '../clock';
import { GUEST, type Role, type Viewer } from '../viewer';
import { findSession } from './store';

/** Who holds a session: read from its row at every privileged call, so that signing out ends it at once. */
export async function readSession(sessionId: string | undefined): Promise<Viewer> {
  const row = sessionId === undefined ? null : await findSession(sessionId, now());
  if (row === null) return GUEST;
  const roles = row.member.roles.map(({ role }) => role as Role);
  return { kind: 'member', id: row.member.id, name: row.member.name, roles, sessionId: row.id };
}
