import { record } from '../../audit/record';
import { now } from '../../clock';
import { transaction } from '../../db';
import { NotFound, type Outcome } from '../../errors';
import { changed } from '../../freshness';
import { requireRole, type Viewer } from '../../viewer';
import { revokeAllBy } from '../invitations/store';
import { endAllOf, findRoles, hasOtherAdministrator, lockAdministrators, setBlocked } from './store';

/**
 * Blocks a member: every session, link and invitation of theirs ends at once, and whoever signs in as them is
 * told that the password is wrong. The last administrator is not blocked. Administrators. @throws Forbidden, NotFound
 */
export async function blockMember(viewer: Viewer, id: string): Promise<Outcome<null, 'member'>> {
  requireRole(viewer, 'administrator');
  return transaction(async (tx) => {
    await lockAdministrators(tx);
    const roles = await findRoles(tx, id);
    if (roles === undefined) throw new NotFound();
    if (roles.includes('administrator') && !(await hasOtherAdministrator(tx, id)))
      return { ok: false, errors: { member: 'lastAdministrator' } };
    if (await setBlocked(tx, id, now())) {
      const sessions = await endAllOf(tx, id);
      await revokeAllBy(tx, id, now());
      changed(tx, ['staff']);
      await record(tx, viewer, 'member.block', 'member', id, { sessions });
    }
    return { ok: true, value: null };
  });
}

/** Lets a member sign in again. Administrators. @throws Forbidden, NotFound */
export async function unblockMember(viewer: Viewer, id: string): Promise<void> {
  requireRole(viewer, 'administrator');
  await transaction(async (tx) => {
    if ((await findRoles(tx, id)) === undefined) throw new NotFound();
    if (!(await setBlocked(tx, id, null))) return;
    await endAllOf(tx, id);
    changed(tx, ['staff']);
    await record(tx, viewer, 'member.unblock', 'member', id);
  });
}
