import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE, moveClock } from '../../../lib/clock';
import { reading } from '../../../lib/db';
import { TooMany } from '../../../lib/errors';
import { createMember } from '../../../lib/members/create-member';
import { listMembers } from '../../../lib/members/list-members';
import { newPassword } from '../../../lib/members/password';
import { readSession } from '../../../lib/members/read-session';
import { resetPassword } from '../../../lib/members/reset-password';
import { signIn } from '../../../lib/members/sign-in';
import { signOut } from '../../../lib/members/sign-out';
import { GUEST, OWNER } from '../../../lib/viewer';
import { camille, done, member, PASSWORD } from '../../support/cast';

const attempt = (email: string, password: string, address = '192.0.2.1') =>
  signIn(GUEST, { email, password }, address);

describe('signing in', () => {
  test('opens a session with the roles of the member, for the right password only', async () => {
    const { email } = await member('editor', 'moderator');
    const { sessionId } = done(await attempt(` ${email.toUpperCase()} `, PASSWORD));
    expect(await readSession(sessionId)).toMatchObject({ kind: 'member', roles: ['editor', 'moderator'] });
    const wrong = { ok: false, errors: { password: 'credentialsWrong' } };
    for (const password of ['', 'x', PASSWORD.toUpperCase(), `${PASSWORD} `, 'a'.repeat(100_000)]) {
      expect(await attempt(email, password), password.slice(0, 9)).toEqual(wrong);
    }
    expect(await attempt('personne@redaction.example', PASSWORD)).toEqual(wrong);
    expect(await signIn(GUEST, null, ''), 'no input at all').toEqual(wrong);
    expect(await signIn(GUEST, { email: { a: 1 }, password: [] }, '')).toEqual(wrong);
  });

  test('keeps passwords as argon2id and nothing else', async () => {
    await camille();
    const [row] = await reading().member.findMany();
    expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test('is refused after ten wrong tries on an account, and possible again a quarter of an hour later', async () => {
    const { email } = await camille();
    for (let n = 0; n < 10; n++) await attempt(email, 'faux', `192.0.2.${n}`);
    await expect(attempt(email, PASSWORD, '192.0.2.99')).rejects.toThrow(TooMany);
    await expect(attempt('autre@redaction.example', 'faux')).resolves.toBeTruthy();
    moveClock(15 * MINUTE + 1000);
    expect((await attempt(email, PASSWORD)).ok).toBe(true);
  });

  test('forgets the wrong tries of an account after a right one', async () => {
    const { email } = await camille();
    for (let round = 0; round < 3; round++) {
      for (let n = 0; n < 9; n++) await attempt(email, 'faux', `192.0.2.${n}`);
      expect((await attempt(email, PASSWORD)).ok).toBe(true);
    }
  });

  test('is refused after fifty tries from one address, whatever the accounts', async () => {
    for (let n = 0; n < 50; n++)
      await attempt(`${n}@redaction.example`, 'faux', '198.51.100.7').catch(() => {});
    await expect(attempt('encore@redaction.example', 'faux', '198.51.100.7')).rejects.toThrow(TooMany);
    await expect(attempt('encore@redaction.example', 'faux', '198.51.100.8')).resolves.toBeTruthy();
  });

  test('counts tries that come at the same time', async () => {
    const { email } = await camille();
    const tries = await Promise.allSettled(Array.from({ length: 30 }, () => attempt(email, 'faux')));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(10);
  });
});

describe('a session', () => {
  test('ends after twelve hours', async () => {
    const { email } = await camille();
    const { sessionId } = done(await attempt(email, PASSWORD));
    moveClock(12 * HOUR - MINUTE);
    expect((await readSession(sessionId)).kind).toBe('member');
    moveClock(12 * HOUR + MINUTE);
    expect(await readSession(sessionId)).toEqual(GUEST);
  });

  test('ends at once when its member signs out, and no other does', async () => {
    const { email } = await camille();
    const [one, two] = [done(await attempt(email, PASSWORD)), done(await attempt(email, PASSWORD))];
    await signOut(await readSession(one.sessionId));
    expect(await readSession(one.sessionId)).toEqual(GUEST);
    expect((await readSession(two.sessionId)).kind).toBe('member');
  });

  test('ends with a new password, wherever it is open', async () => {
    const { email } = await camille();
    const { sessionId } = done(await attempt(email, PASSWORD));
    done(await resetPassword(OWNER, email, 'une autre phrase'));
    expect(await readSession(sessionId)).toEqual(GUEST);
    expect((await attempt(email, PASSWORD)).ok).toBe(false);
    expect((await attempt(email, 'une autre phrase')).ok).toBe(true);
  });

  test('that does not exist is a guest', async () => {
    for (const id of [undefined, '', 'x', 'a'.repeat(10_000)]) expect(await readSession(id)).toEqual(GUEST);
  });
});

describe('a member', () => {
  test('is listed with roles, and has an e-mail address of their own', async () => {
    const { email } = await camille();
    const twin = { name: 'Autre', email: email.toUpperCase(), password: PASSWORD, roles: ['moderator'] };
    expect(await createMember(OWNER, twin)).toEqual({ ok: false, errors: { email: 'emailTaken' } });
    expect(await listMembers(OWNER)).toMatchObject([{ email, roles: ['editor'] }]);
  });

  test.each([
    [{ password: 'a'.repeat(11) }, { password: 'passwordTooShort' }],
    [{ password: 'a'.repeat(201) }, { password: 'passwordTooLong' }],
    [{ name: ' ' }, { name: 'nameMissing' }],
    [{ email: 'x' }, { email: 'emailMalformed' }],
  ])('is not created with %j', async (change, errors) => {
    const input = {
      name: 'Nom',
      email: 'nom@redaction.example',
      password: PASSWORD,
      roles: ['editor'],
      ...change,
    };
    expect(await createMember(OWNER, input)).toEqual({ ok: false, errors });
  });

  test('gets passwords that are long and never the same', () => {
    const made = Array.from({ length: 100 }, newPassword);
    expect(new Set(made).size).toBe(100);
    for (const password of made) expect(password).toMatch(/^([a-z2-9]{4}-){4}[a-z2-9]{4}$/);
  });
});
