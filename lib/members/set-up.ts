import { record } from '../audit/record';
import { HOUR, now } from '../clock';
import { transaction } from '../db';
import { NotFound, type Outcome } from '../errors';
import { fieldErrors } from '../fields';
import { changed } from '../freshness';
import { hashToken, newId, sameSecret } from '../ids';
import { countTry } from '../rate-limit/limit';
import { OWNER, requireRole, type Viewer } from '../viewer';
import { errors } from '../words/fr/errors';
import { hashPassword, newPassword } from './password';
import { type SetUpField, setUpSchema } from './schema';
import {
  countMembers,
  findSetUpCode,
  insertMember,
  isFirstMember,
  saveSetUpCode,
  takeSetUpCode,
} from './store';

/** Whether the blog has no member yet, so that `/admin` offers to create the first administrator. Public. */
export async function needsSetUp(_viewer: Viewer): Promise<boolean> {
  return (await countMembers()) === 0;
}

/** A new one-time code for the first administrator, to be printed in the terminal. The machine's owner. */
export async function newSetUpCode(viewer: Viewer): Promise<string> {
  requireRole(viewer, 'administrator');
  const code = newPassword();
  await transaction((tx) => saveSetUpCode(tx, hashToken(code)));
  return code;
}

/** Creates the first administrator, for whoever has the code. @throws NotFound once there is a member; TooMany */
export async function setUp(
  _viewer: Viewer,
  input: unknown,
  address: string,
): Promise<Outcome<null, SetUpField>> {
  if (!(await needsSetUp(_viewer))) throw new NotFound();
  await transaction((tx) => countTry(tx, { what: 'set-up', whom: address, most: 20, ms: HOUR }));
  const parsed = setUpSchema.safeParse(input);
  if (!parsed.success) return { ok: false, errors: fieldErrors<SetUpField>(parsed.error, errors) };
  const { code, password, ...member } = parsed.data;
  const expected = await findSetUpCode();
  if (typeof expected !== 'string' || !sameSecret(hashToken(code.trim()), expected)) {
    return { ok: false, errors: { code: 'codeWrong' } };
  }
  const passwordHash = await hashPassword(password);
  await transaction(async (tx) => {
    if (!(await takeSetUpCode(tx)) || !(await isFirstMember(tx))) throw new NotFound();
    const id = newId();
    await insertMember(tx, { ...member, id, passwordHash, createdAt: now() }, ['administrator']);
    changed(tx, ['staff']);
    await record(tx, OWNER, 'member.set-up', 'member', id);
  });
  return { ok: true, value: null };
}
