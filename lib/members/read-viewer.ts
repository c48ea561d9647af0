import { type MemberViewer, type Role, requireRole, type Viewer } from '../viewer';
import { findViewer } from './store';

/** A member as the viewer of a verb that is called in their name, with the roles of now. For the machine's owner. @throws Forbidden, NotFound */
export async function readViewer(viewer: Viewer, memberId: string): Promise<MemberViewer | undefined> {
  requireRole(viewer, 'administrator');
  const row = await findViewer(memberId);
  if (row === null) return undefined;
  return {
    kind: 'member',
    id: row.id,
    name: row.name,
    roles: row.roles.map(({ role }) => role as Role),
    sessionId: '',
  };
}
