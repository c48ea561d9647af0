import { type Role, requireRole, type Viewer } from '../viewer';
import type { MemberRow } from './schema';
import { listMembers as listRows } from './store';

/** All members, the first first. Administrators. @throws Forbidden, NotFound */
export async function listMembers(viewer: Viewer): Promise<MemberRow[]> {
  requireRole(viewer, 'administrator');
  const rows = await listRows();
  return rows.map(({ totpSince, roles, ...row }) => ({
    ...row,
    roles: roles.map(({ role }) => role as Role),
    hasTotp: totpSince !== null,
  }));
}
