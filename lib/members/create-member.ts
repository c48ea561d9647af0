import { record } from '../audit/record';
import { now } from '../clock';
import { transaction } from '../db';
import { isDuplicate } from '../db-contention';
import type { Outcome } from '../errors';
import { fieldErrors } from '../fields';
import { changed } from '../freshness';
import { newId } from '../ids';
import { requireRole, type Viewer } from '../viewer';
import { errors } from '../words/fr/errors';
import { hashPassword } from './password';
import { type MemberField, memberSchema } from './schema';
import { insertMember } from './store';

/** Adds a member. Administrators. @throws Forbidden, NotFound */
export async function createMember(
  viewer: Viewer,
  input: unknown,
): Promise<Outcome<{ id: string }, MemberField>> {
  requireRole(viewer, 'administrator');
  const parsed = memberSchema.safeParse(input);
  if (!parsed.success) return { ok: false, errors: fieldErrors<MemberField>(parsed.error, errors) };
  const { name, email, password, roles } = parsed.data;
  const id = newId();
  const passwordHash = await hashPassword(password);
  try {
    await transaction(async (tx) => {
      await insertMember(tx, { id, name, email, passwordHash, createdAt: now() }, [...new Set(roles)]);
      changed(tx, ['staff']);
      await record(tx, viewer, 'member.create', 'member', id, { roles });
    });
  } catch (error) {
    if (isDuplicate(error)) return { ok: false, errors: { email: 'emailTaken' } };
    throw error;
  }
  return { ok: true, value: { id } };
}
