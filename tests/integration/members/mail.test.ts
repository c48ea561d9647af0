import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMember } from '../../../lib/members/create-member';
import { requestPasswordLink } from '../../../lib/members/request-password-link';
import { writeSite } from '../../../lib/settings/write-site';
import { GUEST, OWNER } from '../../../lib/viewer';
import { done, PASSWORD } from '../../support/cast';
import { decoded, header } from '../../support/letters';
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

/** The mail that a member of this name gets who forgot the password. */
async function mailTo(name: string): Promise<{ email: string; head: string; text: string }> {
  const email = `membre-${process.pid}-${++people}@redaction.example`;
  done(await createMember(OWNER, { name, email, password: PASSWORD, roles: ['editor'] }));
  await (await requestPasswordLink(GUEST, email, '192.0.2.1')).sent;
  const whole = await mailFor(mail.folder, email);
  const [head = '', ...body] = whole.split('\r\n\r\n');
  return { email, head: head.replace(/\r\n[ \t]+/g, ' '), text: decoded(head, body.join('\r\n\r\n')) };
}

test('a mail says in French who asked, for which site and until when, with every accent and quotation mark', async () => {
  await writeSite(OWNER, { title: 'L’Écho « du lundi » — été œuvre' });
  const { email, head, text } = await mailTo('Zoé Œil-de-Perdrix');
  expect(header(head, 'Subject')).toBe('Un nouveau mot de passe pour L’Écho « du lundi » — été œuvre');
  expect(header(head, 'To')).toContain('Zoé Œil-de-Perdrix');
  expect(head).toContain(`<${email}>`);
  expect(header(head, 'From')).toBe('La Causerie <ne-pas-repondre@redaction.example>');
  expect(text).toContain('Bonjour Zoé Œil-de-Perdrix,');
  expect(text).toContain('dans l’heure');
  expect(text).toMatch(/http:\/\/blog\.example\.org\/sign-in\/password\/[\w-]{32}\r?\n/);
});

test('a mail of an English site is English', async () => {
  await writeSite(OWNER, { title: 'The Monday', language: 'en' });
  const { head, text } = await mailTo('Alix');
  expect(header(head, 'Subject')).toMatch(/password for The Monday$/);
  expect(text).not.toContain('Bonjour');
});

test('a mail is one text for one person: no HTML, no attachment, no copy, no picture that reports back', async () => {
  const { email, head, text } = await mailTo('<img src=https://espion.example/x> "A", <b@c.example>');
  expect(head.match(/^Content-Type: .*$/gim)).toEqual(['Content-Type: text/plain; charset=utf-8']);
  expect(head).toContain(`X-Envelope-To: ${email}\r\n`);
  expect(head).not.toMatch(/^(?:b?cc|reply-to|return-receipt-to|disposition-notification-to):/im);
  expect(head.match(/^To:/gim)).toHaveLength(1);
  expect(text.match(/https?:/g), 'the name as it is, and one link').toHaveLength(2);
});

test.each([
  'Jean\r\nBcc: victime@ailleurs.example',
  'Jean\nSubject: Autre chose',
  'Jean\r\n\r\nUn autre texte',
  'Jean\u0000\r\n.\r\nMAIL FROM:<x@ailleurs.example>',
  'Jean\u2028Bcc: victime@ailleurs.example',
  'victime@ailleurs.example,',
  '"Jean" <victime@ailleurs.example>',
])('a member called %j adds no header and no recipient', async (name) => {
  const { email, head } = await mailTo(name);
  const lines = head.split('\r\n').map((line) => line.split(':')[0]);
  expect(lines.filter((line) => line === 'Subject')).toHaveLength(1);
  expect(lines.map((line) => line?.toLowerCase())).not.toContain('bcc');
  expect(head).toContain(`X-Envelope-To: ${email}\r\n`);
  expect(header(head, 'Subject')).toBe('Un nouveau mot de passe pour La Causerie');
  expect(await mailsFor(mail.folder, 'victime@ailleurs.example')).toEqual([]);
});
