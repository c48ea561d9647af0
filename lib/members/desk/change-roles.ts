import { record } from '../../audit/record';
import { now } from '../../clock';
import { transaction } from '../../db';
import { NotFound, type Outcome } from '../../errors';
import { fieldErrors } from '../../fields';
import { changed } from '../../freshness';
import { requireRole, type Viewer } from '../../viewer';
import { errors } from '../../words/fr/errors';
import { revokeAllBy } from '../invitations/store';
import { rolesSchema } from '../schema';
import { findRoles, hasOtherAdministrator, lockAdministrators, setRoles } from './store';

/**
 * Gives a member these roles, from their next request on. The last administrator who may sign in stays one; the
 * invitations of who no longer administers are over. Administrators. @throws Forbidden, NotFound
 */
export async function changeRoles(
  viewer: Viewer,
  id: string,
  input: unknown,
): Promise<Outcome<null, 'roles'>> {
  requireRole(viewer, 'administrator');
  const parsed = rolesSchema.safeParse(input);
  if (!parsed.success) return { ok: false, errors: fieldErrors<'roles'>(parsed.error, errors) };
  const { roles } = parsed.data;
  return transaction(async (tx) => {
    await lockAdministrators(tx);
    const before = await findRoles(tx, id);
    if (before === undefined) throw new NotFound();
    const isDemoted = before.includes('administrator') && !roles.includes('administrator');
    if (isDemoted && !(await hasOtherAdministrator(tx, id)))
      return { ok: false, errors: { roles: 'lastAdministrator' } };
    await setRoles(tx, id, roles);
    if (isDemoted) await revokeAllBy(tx, id, now());
    changed(tx, ['staff']);
    await record(tx, viewer, 'member.roles', 'member', id, { before, after: roles });
    return { ok: true, value: null };
  });
}
