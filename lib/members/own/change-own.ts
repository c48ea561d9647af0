import { record } from '../../audit/record';
import { transaction } from '../../db';
import { NotFound, type Outcome } from '../../errors';
import { fieldErrors } from '../../fields';
import { changed } from '../../freshness';
import type { Viewer } from '../../viewer';
import { errors } from '../../words/fr/errors';
import { hashPassword } from '../password';
import { nameSchema, passwordChangeSchema } from '../schema';
import { setPassword } from '../store';
import { isOwnPassword } from './own-password';
import { ownId } from './policy';
import { setName } from './store';

/** Changes one's own name, as colleagues see it. Any member. @throws NotFound */
export async function changeName(viewer: Viewer, input: unknown): Promise<Outcome<null, 'name'>> {
  const id = ownId(viewer);
  const parsed = nameSchema.safeParse(input);
  if (!parsed.success) return { ok: false, errors: fieldErrors<'name'>(parsed.error, errors) };
  const { name } = parsed.data;
  await transaction(async (tx) => {
    const before = await setName(tx, id, name);
    if (before === undefined) throw new NotFound();
    changed(tx, ['staff']);
    await record(tx, viewer, 'member.rename', 'member', id, { before, after: name });
  });
  return { ok: true, value: null };
}

/** Changes one's own password, with the present one; all other sessions end. Any member. @throws NotFound, TooMany */
export async function changePassword(
  viewer: Viewer,
  input: unknown,
): Promise<Outcome<null, 'present' | 'password'>> {
  const id = ownId(viewer);
  const parsed = passwordChangeSchema.safeParse(input);
  if (!parsed.success) return { ok: false, errors: fieldErrors<'password'>(parsed.error, errors) };
  const { present, password } = parsed.data;
  if (!(await isOwnPassword(id, present))) return { ok: false, errors: { present: 'passwordWrong' } };
  const passwordHash = await hashPassword(password);
  await transaction(async (tx) => {
    await setPassword(tx, id, passwordHash, viewer.kind === 'member' ? viewer.sessionId : '');
    await record(tx, viewer, 'member.change-password', 'member', id);
  });
  return { ok: true, value: null };
}
