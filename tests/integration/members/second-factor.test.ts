import { describe, expect, test } from 'vitest';
import { DAY, MINUTE, moveClock } from '../../../lib/clock';
import { reading } from '../../../lib/db';
import { Conflict, NotFound, TooMany } from '../../../lib/errors';
import { removeSecondFactor } from '../../../lib/members/desk/help-member';
import { readSession } from '../../../lib/members/read-session';
import { signIn } from '../../../lib/members/sign-in';
import { renewRecovery, turnOffTotp } from '../../../lib/members/totp/change-totp';
import { checkHalfSession, takeSecondStep } from '../../../lib/members/totp/second-step';
import { unlockSecret } from '../../../lib/members/totp/secret';
import { beginTotp, confirmTotp, readTotp } from '../../../lib/members/totp/set-up-totp';
import { writeMemberSettings } from '../../../lib/settings/members/write-member-settings';
import { GUEST, OWNER, requireRole } from '../../../lib/viewer';
import { done, PASSWORD } from '../../support/cast';
import { codeOf, type QuickMember, quickMember, withSecondFactor } from '../../support/quick-member';

const password = PASSWORD;
const enter = async ({ email }: QuickMember) => done(await signIn(GUEST, { email, password }, '192.0.2.1'));
const step = (sessionId: string | undefined, code: string, address = '192.0.2.1') =>
  takeSecondStep(GUEST, sessionId, { code }, address);
const wrong = { ok: false, errors: { code: 'codeInvalid' } };

/** Sets the second factor up as a member does. */
async function setUp(me: QuickMember) {
  done(await beginTotp(me, { password }));
  const totp = await readTotp(me);
  if (totp.state !== 'begun') throw new Error(totp.state);
  const { codes } = done(await confirmTotp(me, { code: codeOf(totp.secret) }));
  return { secret: totp.secret, uri: totp.uri, codes };
}

describe('a second factor', () => {
  test('is set up with the password and a first code, gives ten codes once, and ends sessions without it', async () => {
    const me = await quickMember('editor');
    const before = await enter(me);
    expect(before.isWhole).toBe(true);
    expect(await beginTotp(me, { password: 'faux' })).toEqual({
      ok: false,
      errors: { password: 'passwordWrong' },
    });
    expect(await readTotp(me)).toEqual({ state: 'off' });
    await expect(confirmTotp(me, { code: '123456' }), 'before it was begun').rejects.toThrow(Conflict);
    const { secret, uri, codes } = await setUp(me);
    expect(uri).toContain(`secret=${secret}`);
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    expect(await readSession(before.sessionId)).toEqual(GUEST);
    await expect(beginTotp(me, { password }), 'a second time').rejects.toThrow(Conflict);
    const row = await reading().member.findUniqueOrThrow({ where: { id: me.id } });
    expect(JSON.stringify(row)).not.toContain(secret);
    expect(unlockSecret(me.id, row.totpSecret)).toBe(secret);
    expect(unlockSecret('another member', row.totpSecret), 'as another’s').toBeUndefined();
    const stored = JSON.stringify(await reading().recoveryCode.findMany());
    for (const code of codes) expect(stored).not.toContain(code);
    expect((await enter(me)).isWhole).toBe(false);
  });

  test('is asked for after the password, by a session that is a guest’s until then and another one after', async () => {
    const me = await withSecondFactor(await quickMember('administrator'));
    const half = await enter(me);
    expect(half).toMatchObject({ isWhole: false, device: null });
    expect(await readSession(half.sessionId)).toEqual(GUEST);
    await checkHalfSession(GUEST, half.sessionId);
    const code = codeOf();
    const whole = done(await step(half.sessionId, ` ${code.slice(0, 3)} ${code.slice(3)} `));
    expect(whole.sessionId).not.toBe(half.sessionId);
    expect(await readSession(whole.sessionId)).toMatchObject({ id: me.id, roles: ['administrator'] });
    expect(await readSession(half.sessionId), 'what was planted before').toEqual(GUEST);
    await expect(step(half.sessionId, codeOf(undefined, 1)), 'a second time').rejects.toThrow(NotFound);
    await expect(checkHalfSession(GUEST, whole.sessionId), 'a whole one').rejects.toThrow(NotFound);
    for (const id of [undefined, '', 'x']) await expect(step(id, codeOf())).rejects.toThrow(NotFound);
    const late = await enter(me);
    moveClock(10 * MINUTE + 1000);
    await expect(step(late.sessionId, codeOf()), 'after ten minutes').rejects.toThrow(NotFound);
  });

  test('takes the code of now, the one before and the one after, and none twice nor an older one', async () => {
    const me = await withSecondFactor(await quickMember('editor'));
    const half = await enter(me);
    for (const code of [
      '',
      '000000',
      codeOf(undefined, -3),
      codeOf(undefined, 3),
      'x'.repeat(200),
      '1234567',
    ]) {
      expect(await step(half.sessionId, code), code.slice(0, 9)).toEqual(wrong);
    }
    const now = codeOf();
    done(await step(half.sessionId, now));
    const again = await enter(me);
    expect(await step(again.sessionId, now), 'replayed').toEqual(wrong);
    expect(await step(again.sessionId, codeOf(undefined, -1)), 'older than what was used').toEqual(wrong);
    const next = codeOf(undefined, 1);
    const third = await enter(me);
    const both = await Promise.allSettled([step(again.sessionId, next), step(third.sessionId, next)]);
    expect(both.filter((one) => one.status === 'fulfilled' && one.value.ok)).toHaveLength(1);
  });

  test('is replaced by each recovery code once, even twice at the same time, until they are renewed', async () => {
    const me = await quickMember('editor');
    const { codes } = await setUp(me);
    const [first = '', second = '', third = ''] = codes;
    const [one, two] = [await enter(me), await enter(me)];
    const both = await Promise.all([step(one.sessionId, first), step(two.sessionId, first.toUpperCase())]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const open = both[0]?.ok ? two : one;
    expect(await step(open.sessionId, first), 'a used one').toEqual(wrong);
    expect((await step(open.sessionId, second.replaceAll('-', ' '))).ok).toBe(true);
    expect(await readTotp(me)).toMatchObject({ state: 'on', codesLeft: 8 });
    const { codes: fresh } = done(await renewRecovery(me, { password }));
    const half = await enter(me);
    expect(await step(half.sessionId, third), 'an old one').toEqual(wrong);
    expect((await step(half.sessionId, fresh[0] ?? '')).ok).toBe(true);
    const colleague = await withSecondFactor(await quickMember('editor'));
    expect(await step((await enter(colleague)).sessionId, fresh[1] ?? ''), 'another’s').toEqual(wrong);
  });

  test('is not guessed: ten tries an account, whatever the sessions and networks, fifty a network, fifty a day', async () => {
    const me = await withSecondFactor(await quickMember('editor'));
    let halves = [await enter(me), await enter(me)];
    for (let n = 0; n < 10; n++) await step(halves[n % 2]?.sessionId, '000000', `192.0.2.${n}`);
    await expect(step(halves[0]?.sessionId, codeOf(), '192.0.2.99')).rejects.toThrow(TooMany);
    for (let round = 1; round < 5; round++) {
      moveClock(round * 16 * MINUTE);
      halves = [await enter(me)];
      for (let n = 0; n < 10; n++)
        await step(halves[0]?.sessionId, '000000', `198.51.${round}.${n}`).catch(() => {});
    }
    moveClock(6 * 16 * MINUTE);
    await expect(step((await enter(me)).sessionId, codeOf()), 'that day').rejects.toThrow(TooMany);
    moveClock(DAY + 16 * MINUTE);
    expect((await step((await enter(me)).sessionId, codeOf())).ok).toBe(true);
  });

  test('is turned off with the password, or by an administrator for a lost phone, and codes are over with it', async () => {
    const [me, boss] = [await quickMember('editor'), await quickMember('administrator')];
    const { codes } = await setUp(me);
    expect((await turnOffTotp(me, { password: 'faux' })).ok).toBe(false);
    const half = await enter(me);
    await removeSecondFactor(boss, me.id);
    await expect(step(half.sessionId, codes[0] ?? '')).rejects.toThrow(NotFound);
    expect((await enter(me)).isWhole).toBe(true);
    expect(await reading().recoveryCode.count()).toBe(0);
    await setUp(boss);
    await expect(removeSecondFactor(boss, boss.id), 'one’s own').rejects.toThrow('own');
    done(await turnOffTotp(boss, { password }));
    expect(await readTotp(boss)).toEqual({ state: 'off' });
  });
});

test('whoever must have a second factor and has none is there without roles, from the next request on', async () => {
  const me = await quickMember('editor', 'moderator');
  const { sessionId } = await enter(me);
  await writeMemberSettings(OWNER, { totpFor: ['administrator', 'moderator'] });
  const viewer = await readSession(sessionId);
  expect(viewer).toMatchObject({ kind: 'member', roles: [], needsTotp: true });
  expect(() => requireRole(viewer, 'editor')).toThrow('editor');
  if (viewer.kind === 'guest') throw new Error('guest');
  await setUp({ ...me, ...viewer, kind: 'member' });
  expect(await readSession(sessionId), 'this session stays').toMatchObject({
    roles: ['editor', 'moderator'],
  });
  const author = await quickMember('author');
  expect(await readSession((await enter(author)).sessionId)).toMatchObject({ roles: ['author'] });
  await expect(writeMemberSettings(OWNER, { totpFor: ['king'] })).rejects.toThrow();
});
