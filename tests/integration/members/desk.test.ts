import { describe, expect, test } from 'vitest';
import { DAY, HOUR, moveClock } from '../../../lib/clock';
import { forgetOldTraces } from '../../../lib/comments/forget-old-traces';
import { reading } from '../../../lib/db';
import { Forbidden, NotFound, TooMany } from '../../../lib/errors';
import { checkPasswordLink, choosePassword } from '../../../lib/members/choose-password';
import { blockMember, unblockMember } from '../../../lib/members/desk/block-member';
import { changeRoles } from '../../../lib/members/desk/change-roles';
import { printPasswordLink, signOutMember } from '../../../lib/members/desk/help-member';
import { inviteMember, listInvitations, revokeInvitation } from '../../../lib/members/invitations/invite';
import { join, readInvitation } from '../../../lib/members/invitations/join';
import { readSession } from '../../../lib/members/read-session';
import { readViewer } from '../../../lib/members/read-viewer';
import { signIn } from '../../../lib/members/sign-in';
import { GUEST, OWNER, type Role } from '../../../lib/viewer';
import { allTables } from '../../support/all-tables';
import { findTrace } from '../../support/canary';
import { done, PASSWORD } from '../../support/cast';
import { type QuickMember, quickMember } from '../../support/quick-member';

const enter = ({ email }: QuickMember) => signIn(GUEST, { email, password: PASSWORD }, '192.0.2.1');
const tokenOf = (link: string | null) => link?.split('/').at(-1) ?? '';
const wrong = { ok: false, errors: { password: 'credentialsWrong' } };

describe('roles', () => {
  test('are changed several at once, from the next request on, with before and after in the log', async () => {
    const [boss, me] = [await quickMember('administrator'), await quickMember('author')];
    const { sessionId } = done(await enter(me));
    done(await changeRoles(boss, me.id, { roles: ['moderator', 'editor', 'editor'] }));
    expect(await readSession(sessionId)).toMatchObject({ roles: ['editor', 'moderator'] });
    const entry = await reading().auditEntry.findFirst({ where: { action: 'member.roles' } });
    expect(entry?.data).toEqual({ before: ['author'], after: ['editor', 'moderator'] });
    for (const roles of [[], undefined, ['king'], 'editor', [{}]]) {
      const refused = changeRoles(boss, me.id, { roles }).then(
        ({ ok }) => ok,
        () => false,
      );
      expect(await refused, JSON.stringify(roles)).toBe(false);
    }
    await expect(changeRoles(boss, 'nobody', { roles: ['editor'] })).rejects.toThrow(NotFound);
  });

  test('leave one administrator at least: alone, at the same time, and when the others are blocked', async () => {
    const people = [await quickMember('administrator'), await quickMember('administrator')];
    const [one, two] = people as [QuickMember, QuickMember];
    const editor = { roles: ['editor'] };
    const last = { roles: 'lastAdministrator' };
    for (let round = 0; round < 5; round++) {
      const both = await Promise.all([changeRoles(one, two.id, editor), changeRoles(two, one.id, editor)]);
      expect(
        both.filter(({ ok }) => ok),
        'two demote each other',
      ).toHaveLength(1);
      for (const { id } of people) await changeRoles(OWNER, id, { roles: ['administrator', 'editor'] });
    }
    const mixed = await Promise.all([blockMember(one, two.id), changeRoles(two, one.id, editor)]);
    expect(mixed.filter(({ ok }) => ok)).toHaveLength(1);
    await unblockMember(OWNER, two.id);
    for (const { id } of people) await changeRoles(OWNER, id, { roles: ['administrator'] });
    done(await blockMember(one, two.id));
    expect(await changeRoles(one, one.id, editor)).toEqual({ ok: false, errors: last });
    expect(await blockMember(OWNER, one.id)).toEqual({ ok: false, errors: { member: 'lastAdministrator' } });
  });
});

describe('a blocked member', () => {
  test('is out at once everywhere, and is told the same as for a wrong password', async () => {
    const [boss, me] = [await quickMember('administrator'), await quickMember('administrator', 'editor')];
    const sessions = [done(await enter(me)), done(await enter(me))];
    const { link } = await printPasswordLink(boss, me.id);
    const invited = done(await inviteMember(me, { way: 'link', name: '', roles: ['administrator'] }));
    done(await blockMember(boss, me.id));
    for (const { sessionId } of sessions) expect(await readSession(sessionId)).toEqual(GUEST);
    expect(await enter(me)).toEqual(wrong);
    expect(await readViewer(OWNER, me.id), 'by a link of a mail').toBeUndefined();
    await expect(checkPasswordLink(GUEST, tokenOf(link))).rejects.toThrow(NotFound);
    await expect(readInvitation(GUEST, tokenOf(invited.link)), 'a way back in').rejects.toThrow(NotFound);
    await expect(printPasswordLink(boss, me.id)).rejects.toThrow(Forbidden);
    await unblockMember(boss, me.id);
    for (const { sessionId } of sessions) expect(await readSession(sessionId)).toEqual(GUEST);
    expect((await enter(me)).ok).toBe(true);
  });

  test('is signed out everywhere or gets a printed link, and nobody gives themselves one', async () => {
    const [boss, me] = [await quickMember('administrator'), await quickMember('editor')];
    const { sessionId } = done(await enter(me));
    expect(await signOutMember(boss, me.id)).toEqual({ count: 1 });
    expect(await readSession(sessionId)).toEqual(GUEST);
    const { link } = await printPasswordLink(boss, me.id);
    expect(link).toMatch(/^http:\/\/blog\.example\.org\/sign-in\/password\/[\w-]{32}$/);
    done(await choosePassword(GUEST, tokenOf(link), 'une autre phrase de passe'));
    expect(await enter(me)).toEqual(wrong);
    await expect(printPasswordLink(boss, boss.id)).rejects.toThrow(Forbidden);
  });
});

describe('an invitation', () => {
  const printed = async (roles: Role[] = ['author']) =>
    tokenOf(done(await inviteMember(OWNER, { way: 'link', name: 'Odile', roles })).link);
  const joined = (token: string, change = {}) => {
    const input = { name: 'Odile', email: 'Odile@Redaction.example', password: PASSWORD, ...change };
    return join(GUEST, token, input, '192.0.2.1');
  };

  test('makes one member with its roles, signed in, of whoever takes it first', async () => {
    const token = await printed(['author', 'moderator']);
    expect(await readInvitation(GUEST, token)).toMatchObject({ name: 'Odile', asksEmail: true });
    const tries = await Promise.allSettled([joined(token), joined(token, { email: 'b@redaction.example' })]);
    const taken = tries.flatMap((one) =>
      one.status === 'fulfilled' && one.value.ok ? [one.value.value] : [],
    );
    expect(taken).toHaveLength(1);
    const viewer = await readSession(taken[0]?.sessionId);
    expect(viewer).toMatchObject({ name: 'Odile', roles: ['author', 'moderator'] });
    expect(await reading().member.count()).toBe(1);
    await expect(joined(token, { email: 'c@redaction.example' })).rejects.toThrow(NotFound);
  });

  test.each([
    ['forged', async () => 'A'.repeat(32)],
    ['empty', async () => ''],
    ['huge', async () => 'x'.repeat(100_000)],
    [
      'revoked',
      async () => {
        const token = await printed();
        await revokeInvitation(OWNER, (await listInvitations(OWNER))[0]?.id ?? '');
        return token;
      },
    ],
    [
      'expired',
      async () => {
        const token = await printed();
        moveClock(7 * DAY + HOUR);
        return token;
      },
    ],
  ])('that is %s is not found', async (_, make) => {
    const token = await make();
    await expect(readInvitation(GUEST, token)).rejects.toThrow(NotFound);
    await expect(joined(token)).rejects.toThrow(NotFound);
    expect(await reading().member.count()).toBe(0);
  });

  test('says what is to be corrected and stays, is not tried without end, and makes nobody a double', async () => {
    const { email } = await quickMember('editor');
    const token = await printed();
    expect(await joined(token, { name: ' ', password: 'court' })).toEqual({
      ok: false,
      errors: { name: 'nameMissing', password: 'passwordTooShort' },
    });
    expect(await joined(token, { email })).toEqual({ ok: false, errors: { email: 'emailUnusable' } });
    expect((await listInvitations(OWNER))[0]).toMatchObject({ name: 'Odile', roles: ['author'] });
    for (let n = 0; n < 18; n++) await joined(token, { name: '' });
    await expect(joined(token)).rejects.toThrow(TooMany);
    expect(await inviteMember(OWNER, { way: 'mail', name: '', email, roles: ['author'] })).toMatchObject({
      errors: { email: 'emailTaken' },
    });
    expect(await inviteMember(OWNER, { way: 'mail', name: '', email: 'x', roles: [] })).toMatchObject({
      errors: { email: 'emailMalformed', roles: 'rolesMissing' },
    });
  });

  test('keeps an address in its row alone, and that as long as it may be taken', async () => {
    const email = 'canari-invite@redaction.example';
    const asked = { way: 'mail', name: 'Odile', email, roles: ['author'] };
    const first = done(await inviteMember(OWNER, asked));
    const second = done(await inviteMember(OWNER, asked));
    await expect(readInvitation(GUEST, tokenOf(first.link)), 'another took its place').rejects.toThrow(
      NotFound,
    );
    const traces = async (apart: Record<string, string[]>) =>
      Object.entries(await allTables(apart)).filter(([, rows]) => findTrace(JSON.stringify(rows), [email]));
    expect(findTrace(second.link ?? '', [email])).toBeUndefined();
    expect(await traces({ Invitation: ['email'] })).toEqual([]);
    const other = { email: 'autre@redaction.example', name: 'Odile', password: PASSWORD };
    done(await join(GUEST, tokenOf(second.link), other, ''));
    expect(await reading().member.findMany({ select: { email: true } }), 'not as it was sent').toEqual([
      { email },
    ]);
    expect(await traces({ Member: ['email'] })).toEqual([]);
    const waiting = 'canari-attendu@redaction.example';
    done(await inviteMember(OWNER, { ...asked, email: waiting }));
    moveClock(7 * DAY + HOUR);
    await forgetOldTraces(OWNER);
    expect(findTrace(JSON.stringify(await allTables()), [waiting]), 'once it is over').toBeUndefined();
  });
});
