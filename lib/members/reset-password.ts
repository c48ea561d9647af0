import { record } from '../audit/record';
import { transaction } from '../db';
import { NotFound, type Outcome } from '../errors';
import { fieldErrors } from '../fields';
import { requireRole, type Viewer } from '../viewer';
import { errors } from '../words/fr/errors';
import { hashPassword } from './password';
import { newPasswordSchema } from './schema';
import { findMemberByEmail, setPassword } from './store';

/** Gives a member another password and ends their sessions. Administrators. @throws NotFound, Forbidden */
export async function resetPassword(
  viewer: Viewer,
  email: string,
  password: string,
): Promise<Outcome<{ id: string }, 'password'>> {
  requireRole(viewer, 'administrator');
  const parsed = newPasswordSchema.safeParse({ password });
  if (!parsed.success) return { ok: false, errors: fieldErrors<'password'>(parsed.error, errors) };
  const member = await findMemberByEmail(email.trim().toLowerCase());
  if (member === null) throw new NotFound();
  const passwordHash = await hashPassword(password);
  await transaction(async (tx) => {
    await setPassword(tx, member.id, passwordHash);
    await record(tx, viewer, 'member.reset-password', 'member', member.id);
  });
  return { ok: true, value: { id: member.id } };
}
