import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY, MINUTE, moveClock } from '../../../lib/clock';
import { reading } from '../../../lib/db';
import { NotFound, TooMany } from '../../../lib/errors';
import { hashToken } from '../../../lib/ids';
import { sendPasswordLink } from '../../../lib/members/desk/help-member';
import { inviteMember } from '../../../lib/members/invitations/invite';
import { join } from '../../../lib/members/invitations/join';
import { changeEmail, checkEmailLink, confirmEmail } from '../../../lib/members/own/change-email';
import { changeName, changePassword } from '../../../lib/members/own/change-own';
import { endOtherSessions, endOwnSession } from '../../../lib/members/own/end-sessions';
import { readProfile } from '../../../lib/members/own/read-profile';
import { readSession } from '../../../lib/members/read-session';
import { signIn } from '../../../lib/members/sign-in';
import { sendDue } from '../../../lib/outbox/send-due';
import { GUEST, OWNER, type Viewer } from '../../../lib/viewer';
import { allTables } from '../../support/all-tables';
import { findTrace } from '../../support/canary';
import { done, PASSWORD } from '../../support/cast';
import { decoded } from '../../support/letters';
import { type MailServer, mailsFor, startMailServer } from '../../support/mailbox';
import { type QuickMember, quickMember } from '../../support/quick-member';

let mail: MailServer;
beforeAll(async () => {
  mail = await startMailServer();
  // Before the settings are read for the first time.
  process.env.SMTP_URL = mail.url;
  process.env.MAIL_FROM = 'La Causerie <ne-pas-repondre@redaction.example>';
});
afterAll(() => mail.stop());

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
const PHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';

async function enter({ email }: { email: string }, userAgent = FIREFOX, devices: string[] = []) {
  const browser = { userAgent, devices };
  const opened = done(await signIn(GUEST, { email, password: PASSWORD }, '192.0.2.77', browser));
  return { ...opened, viewer: await readSession(opened.sessionId) };
}

async function letters(address: string): Promise<string[]> {
  return (await mailsFor(mail.folder, address)).map((whole) => {
    const [head = '', ...body] = whole.split('\r\n\r\n');
    return decoded(head, body.join('\r\n\r\n'));
  });
}

const tokenIn = (text: string | undefined, path: string) => text?.split(`/${path}/`)[1]?.split(/\s/)[0] ?? '';

describe('one’s own sessions', () => {
  test('are listed with the browser in words and this one marked, and ended one by one or all others', async () => {
    const me = await quickMember('editor');
    const [here, phone, third] = [await enter(me), await enter(me, PHONE), await enter(me, 'curl/8')];
    const { sessions } = await readProfile(here.viewer);
    const found = Object.fromEntries(sessions.map(({ browser, isThis }) => [browser, isThis]));
    expect(found).toEqual({ 'Firefox, Linux': true, 'Safari, iOS': false, '': false });
    expect(JSON.stringify(sessions), 'what the cookie holds').not.toContain(here.sessionId);
    const key = sessions.find(({ browser }) => browser === 'Safari, iOS')?.key ?? '';
    const colleague = await enter(await quickMember('administrator'));
    await expect(endOwnSession(colleague.viewer, key), 'somebody else’s').rejects.toThrow(NotFound);
    await endOwnSession(here.viewer, key);
    expect(await readSession(phone.sessionId)).toEqual(GUEST);
    expect(await endOtherSessions(here.viewer)).toEqual({ count: 1 });
    expect(await readSession(third.sessionId)).toEqual(GUEST);
    expect((await readSession(here.sessionId)).kind).toBe('member');
    expect((await readSession(colleague.sessionId)).kind).toBe('member');
  });

  test('are seen once a minute, however often they are used', async () => {
    const { sessionId } = await enter(await quickMember('editor'));
    const seen = async () => (await reading().session.findUniqueOrThrow({ where: { id: sessionId } })).seenAt;
    const first = await seen();
    moveClock(MINUTE - 5_000);
    await readSession(sessionId);
    expect(await seen()).toEqual(first);
    moveClock(2 * MINUTE);
    await Promise.all([readSession(sessionId), readSession(sessionId)]);
    expect((await seen())?.getTime()).toBeGreaterThan(first?.getTime() ?? 0);
  });

  test('end with a new password, but this one; the present one is asked for', async () => {
    const me = await quickMember('editor');
    const [here, there] = [await enter(me), await enter(me)];
    const change = (present: string, password: string) => changePassword(here.viewer, { present, password });
    expect(await change('faux', 'une autre phrase')).toEqual({
      ok: false,
      errors: { present: 'passwordWrong' },
    });
    expect(await change(PASSWORD, 'court')).toEqual({ ok: false, errors: { password: 'passwordTooShort' } });
    done(await change(PASSWORD, 'une autre phrase'));
    expect((await readSession(here.sessionId)).kind).toBe('member');
    expect(await readSession(there.sessionId)).toEqual(GUEST);
    for (let n = 0; n < 10; n++) await change('faux', 'encore une autre');
    await expect(change('une autre phrase', 'encore une autre')).rejects.toThrow(TooMany);
  });
});

describe('one’s own name and address', () => {
  test('a name is changed and an empty one refused', async () => {
    const me = await quickMember('author');
    expect(await changeName(me, { name: '  ' })).toEqual({ ok: false, errors: { name: 'nameMissing' } });
    done(await changeName(me, { name: 'Zoé Œil' }));
    expect(await readProfile(me)).toMatchObject({ name: 'Zoé Œil', byline: null, sessions: [] });
  });

  test('an address is changed by a link to the new one, once; the old one is told, and no table has either', async () => {
    const me = await quickMember('editor');
    const email = 'canari.neuf@redaction.example';
    const ask = (to: string, password = PASSWORD) => changeEmail(me, { email: to, password });
    expect((await ask(email, 'faux')).ok).toBe(false);
    await done(await ask(email)).sent;
    const token = tokenIn((await letters(email))[0], 'sign-in/email');
    expect(findTrace(token, [email, me.email])).toBeUndefined();
    await checkEmailLink(GUEST, token);
    expect(await readProfile(me)).toMatchObject({ email: me.email });
    for (const forged of ['', 'x', `${token.slice(0, -2)}AA`, token.slice(4), 'x'.repeat(9_999)])
      await expect(confirmEmail(GUEST, forged), forged.slice(0, 9)).rejects.toThrow(NotFound);
    const twice = await Promise.allSettled([confirmEmail(GUEST, token), confirmEmail(GUEST, token)]);
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of twice) if (one.status === 'fulfilled') await one.value.told;
    expect(await readProfile(me)).toMatchObject({ email });
    expect((await letters(me.email))[0]).toContain('vient d’être changée');
    const tables = Object.entries(await allTables({ Member: ['email'] }));
    for (const [table, rows] of tables)
      expect(findTrace(JSON.stringify(rows), [email, me.email]), table).toBeUndefined();
  });

  test('a link is over after a day, and with another password; a colleague’s address is neither told nor taken', async () => {
    const [me, colleague] = [await quickMember('editor'), await quickMember('editor')];
    const ask = async (to: string) => done(await changeEmail(me, { email: to, password: PASSWORD })).sent;
    await ask(colleague.email);
    const taken = tokenIn((await letters(colleague.email))[0], 'sign-in/email');
    await expect(confirmEmail(GUEST, taken)).rejects.toThrow(NotFound);
    await ask('tard@redaction.example');
    const late = tokenIn((await letters('tard@redaction.example'))[0], 'sign-in/email');
    moveClock(DAY + MINUTE);
    await expect(confirmEmail(GUEST, late)).rejects.toThrow(NotFound);
    await ask('avant@redaction.example');
    const before = tokenIn((await letters('avant@redaction.example'))[0], 'sign-in/email');
    done(await changePassword(me, { present: PASSWORD, password: 'une autre phrase' }));
    await expect(confirmEmail(GUEST, before)).rejects.toThrow(NotFound);
  });
});

describe('a sign-in from a new browser', () => {
  test('is told by mail with the kind of the browser and no network, once a browser, and not the first of all', async () => {
    const link = done(await inviteMember(OWNER, { way: 'link', name: '', roles: ['author'] })).link ?? '';
    const me = { name: 'Odile', email: 'odile@redaction.example', password: PASSWORD };
    const first = done(
      await join(GUEST, link.split('/').at(-1) ?? '', me, '', { userAgent: FIREFOX, devices: [] }),
    );
    const known = [first.device?.token ?? ''];
    await enter(me, FIREFOX, ['x'.repeat(32), ...known]);
    await sendDue();
    expect(await letters(me.email), 'the first browser').toEqual([]);
    const { device, viewer } = await enter(me, PHONE);
    await enter(me, PHONE, [device?.token ?? '']);
    await sendDue();
    const [told, ...more] = await letters(me.email);
    expect(more).toEqual([]);
    expect(told).toContain('Safari sous iOS, le ');
    expect(told).toContain('http://blog.example.org/admin/profile#sessions');
    expect(told).not.toContain('192.0.2');
    expect((await readProfile(viewer)).newBrowsers).toMatchObject([{ browser: 'Safari, iOS' }]);
    const rows = JSON.stringify(await reading().device.findMany());
    expect(rows).toContain(hashToken(known[0] ?? ''));
    expect(rows).not.toContain(known[0]);
    const colleague = await quickMember('author');
    await enter(colleague, FIREFOX, known);
    await sendDue();
    expect(await letters(colleague.email), 'a token of another member').toHaveLength(1);
  });
});

test('an invitation and a link for a new password go by mail, and the link is in no answer then', async () => {
  const boss: Viewer & QuickMember = await quickMember('administrator');
  const email = 'nouvelle@redaction.example';
  const invited = done(await inviteMember(boss, { way: 'mail', name: 'Nour', email, roles: ['editor'] }));
  expect(invited.link).toBeNull();
  const [text] = await letters(email);
  expect(text).toContain(`${boss.name} vous invite à rejoindre La Causerie`);
  const given = { name: 'Nour', email: 'autre@redaction.example', password: PASSWORD };
  const joined = done(await join(GUEST, tokenIn(text, 'join'), given, ''));
  expect(await readProfile(await readSession(joined.sessionId))).toMatchObject({ email, roles: ['editor'] });
  expect(await sendPasswordLink(boss, joined.memberId)).toBe(true);
  expect((await letters(email)).at(-1)).toContain('/sign-in/password/');
});
