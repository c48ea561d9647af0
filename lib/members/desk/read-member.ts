import { now } from '../../clock';
import { NotFound } from '../../errors';
import { canSendMail } from '../../mailer';
import { memberId, type Role, requireRole, type Viewer } from '../../viewer';
import type { MemberView } from '../schema';
import { findMember } from './store';

/** A member with all that administrators decide about. Administrators. @throws Forbidden, NotFound */
export async function readMember(viewer: Viewer, id: string): Promise<MemberView> {
  requireRole(viewer, 'administrator');
  const row = await findMember(id, now());
  if (row === null) throw new NotFound();
  const { totpSince, roles, _count, ...member } = row;
  return {
    ...member,
    roles: roles.map(({ role }) => role as Role),
    hasTotp: totpSince !== null,
    sessions: _count.sessions,
    canMail: canSendMail(),
    isSelf: memberId(viewer) === id,
  };
}
