import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOUR, moveClock } from '../../../lib/clock';
import { NotFound, TooMany } from '../../../lib/errors';
import { checkPasswordLink, choosePassword } from '../../../lib/members/choose-password';
import { createMember } from '../../../lib/members/create-member';
import { readSession } from '../../../lib/members/read-session';
import { requestPasswordLink } from '../../../lib/members/request-password-link';
import { needsSetUp, newSetUpCode, setUp } from '../../../lib/members/set-up';
import { signIn } from '../../../lib/members/sign-in';
import { GUEST, OWNER } from '../../../lib/viewer';
import { done, PASSWORD } from '../../support/cast';
import { type MailServer, mailFor, mailsFor, startMailServer } from '../../support/mailbox';

let mail: MailServer;
beforeAll(async () => {
  mail = await startMailServer();
  // Before the settings are read for the first time.
  process.env.SMTP_URL = mail.url;
  process.env.MAIL_FROM = 'La Causerie <ne-pas-repondre@redaction.example>';
});
afterAll(() => mail.stop());

let people = 0;

async function memberNamed(name: string): Promise<string> {
  const email = `lien-${process.pid}-${++people}@redaction.example`;
  done(await createMember(OWNER, { name, email, password: PASSWORD, roles: ['editor'] }));
  return email;
}

async function linkFor(email: string): Promise<string> {
  await (await requestPasswordLink(GUEST, email, '192.0.2.1')).sent;
  const mails = await mailsFor(mail.folder, email);
  return /\/sign-in\/password\/([\w-]+)/.exec((mails.at(-1) ?? '').replace(/=\r?\n/g, ''))?.[1] ?? '';
}

describe('a link for a new password', () => {
  test('is mailed to the member as plain text, with accents, and to nobody else', async () => {
    const email = await memberNamed('Élodie Ñ');
    await (await requestPasswordLink(GUEST, ` ${email.toUpperCase()}`, '192.0.2.1')).sent;
    const text = await mailFor(mail.folder, email);
    expect(text).toMatch(/^Content-Type: text\/plain; charset=utf-8/m);
    expect(text).toMatch(/^Subject: Un nouveau mot de passe pour La Causerie/m);
    expect(text).toContain('Auto-Submitted: auto-generated');
    expect(text).toContain('http://blog.example.org/sign-in/password/');
    expect(text).not.toContain('<html');
    await (await requestPasswordLink(GUEST, 'personne@redaction.example', '192.0.2.1')).sent;
    expect(await mailsFor(mail.folder, 'personne@redaction.example')).toEqual([]);
  });

  test('has the headers that we wrote, even for a member whose name tries to add some', async () => {
    const email = await memberNamed('Jean\r\nBcc: victime@ailleurs.example\r\n\r\n<b>x');
    await (await requestPasswordLink(GUEST, email, '192.0.2.1')).sent;
    const headers = (await mailFor(mail.folder, email)).split('\r\n\r\n')[0] ?? '';
    expect(headers).not.toMatch(/^Bcc:/im);
    expect(await mailsFor(mail.folder, 'victime@ailleurs.example')).toEqual([]);
  });

  test('is used once, within the hour, and ends the sessions of the member', async () => {
    const email = await memberNamed('Camille');
    const { sessionId } = done(await signIn(GUEST, { email, password: PASSWORD }, ''));
    const token = await linkFor(email);
    await checkPasswordLink(GUEST, token);
    expect(await choosePassword(GUEST, token, 'court')).toEqual({
      ok: false,
      errors: { password: 'passwordTooShort' },
    });
    done(await choosePassword(GUEST, token, 'une autre phrase de passe'));
    expect(await readSession(sessionId)).toEqual(GUEST);
    expect((await signIn(GUEST, { email, password: 'une autre phrase de passe' }, '')).ok).toBe(true);
    await expect(checkPasswordLink(GUEST, token)).rejects.toThrow(NotFound);
    const again = await choosePassword(GUEST, token, 'encore une autre phrase');
    expect(again).toEqual({ ok: false, errors: { password: 'linkExpired' } });

    const late = await linkFor(email);
    moveClock(HOUR + 1000);
    await expect(checkPasswordLink(GUEST, late)).rejects.toThrow(NotFound);
  });

  test('is taken by one of two who use it at the same time', async () => {
    const token = await linkFor(await memberNamed('Camille'));
    const choices = await Promise.all(
      ['premier choix long', 'second choix long'].map((one) => choosePassword(GUEST, token, one)),
    );
    expect(choices.filter((choice) => choice.ok)).toHaveLength(1);
  });

  test('replaces the one before it, and is not sent without end', async () => {
    const email = await memberNamed('Camille');
    const first = await linkFor(email);
    await linkFor(email);
    await expect(checkPasswordLink(GUEST, first)).rejects.toThrow(NotFound);
    for (let n = 0; n < 3; n++) await linkFor(email);
    await expect(requestPasswordLink(GUEST, email, '192.0.2.2')).rejects.toThrow(TooMany);
  });
});

describe('the first administrator', () => {
  const input = { name: 'Alix', email: 'alix@redaction.example', password: PASSWORD };

  test('is created by the code of the terminal, once', async () => {
    expect(await needsSetUp(GUEST)).toBe(true);
    const old = await newSetUpCode(OWNER);
    const code = await newSetUpCode(OWNER);
    for (const wrong of ['', 'x', old]) {
      expect(await setUp(GUEST, { ...input, code: wrong }, '')).toEqual({
        ok: false,
        errors: { code: 'codeWrong' },
      });
    }
    done(await setUp(GUEST, { ...input, code: ` ${code} ` }, ''));
    expect(await needsSetUp(GUEST)).toBe(false);
    await expect(setUp(GUEST, { ...input, email: 'deux@redaction.example', code }, '')).rejects.toThrow(
      NotFound,
    );
    const { sessionId } = done(await signIn(GUEST, { email: input.email, password: PASSWORD }, ''));
    expect(await readSession(sessionId)).toMatchObject({ roles: ['administrator'] });
  });

  test('is one person, even when two send the code at the same time', async () => {
    const code = await newSetUpCode(OWNER);
    const tries = await Promise.allSettled(
      ['a', 'b', 'c'].map((name) => setUp(GUEST, { ...input, email: `${name}@redaction.example`, code }, '')),
    );
    expect(tries.filter((one) => one.status === 'fulfilled' && one.value.ok)).toHaveLength(1);
  });

  test('cannot be had without a code, nor by trying without end', async () => {
    expect((await setUp(GUEST, { ...input, code: '' }, '')).ok).toBe(false);
    for (let n = 0; n < 19; n++) await setUp(GUEST, { ...input, code: `x${n}` }, '');
    await expect(setUp(GUEST, { ...input, code: 'x' }, '')).rejects.toThrow(TooMany);
  });
});
