import { afterAll, beforeAll } from 'vitest';
import { confirmEmail } from '../../lib/comments/own/confirm';
import type { CommentValues } from '../../lib/comments/schema';
import { reading } from '../../lib/db';
import { confirmToken } from '../../lib/outbox/tokens';
import { GUEST } from '../../lib/viewer';
import { pending } from './cast';
import { type MailServer, mailsFor, startMailServer } from './mailbox';

/** Mails as their readers see them, and readers who have proved their address. */

/** A body as its reader sees it. */
export function decoded(head: string, body: string): string {
  if (/^Content-Transfer-Encoding: base64/im.test(head)) return Buffer.from(body, 'base64').toString();
  if (!/^Content-Transfer-Encoding: quoted-printable/im.test(head)) return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

/** The words of a header line: RFC 2047's encoded ones and plain ones. */
export function header(head: string, name: string): string {
  const line = new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? '';
  return line
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?(.*?)\?=/gi, (_, kind, words) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(words, 'base64').toString()
        : decoded('Content-Transfer-Encoding: quoted-printable', words.replaceAll('_', ' ')),
    );
}

export type LetterRead = { head: string; subject: string; text: string };

function read(whole: string): LetterRead {
  const [start = '', ...body] = whole.split('\r\n\r\n');
  const head = start.replace(/\r\n[ \t]+/g, ' ');
  const text = decoded(head, body.join('\r\n\r\n')).replaceAll('\r\n', '\n');
  return { head, subject: header(head, 'Subject'), text };
}

/** The letters that came for an address, the oldest first. */
async function lettersFor(folder: string, address: string): Promise<LetterRead[]> {
  return (await mailsFor(folder, address)).map(read);
}

/** A mail server for the tests of a file, set before the settings are read. @returns the letters that came for an address */
export function useMailServer(): (address: string) => Promise<LetterRead[]> {
  let mail: MailServer;
  beforeAll(async () => {
    mail = await startMailServer();
    process.env.SMTP_URL = mail.url;
    process.env.MAIL_FROM = 'La Causerie <ne-pas-repondre@redaction.example>';
  });
  afterAll(() => mail.stop());
  return (address) => lettersFor(mail.folder, address);
}

let readers = 0;

/** An address that no other test has. */
export function newReader(): string {
  return `lectrice-${process.pid}-${++readers}@lectrices.example`;
}

/** All links of a letter, of whatever site. */
export function linksIn(text: string): string[] {
  return text.match(/\w+:\/\/\S+/g) ?? [];
}

/** The path of the first link to a page of the blog that begins so. */
export function linkIn({ text }: LetterRead, begins: string): string {
  const found = linksIn(text).map((link) => new URL(link).pathname);
  const link = found.find((path) => path.startsWith(begins));
  if (link === undefined) throw new Error(`no link to ${begins} in:\n${text}`);
  return link;
}

/** Clicks the link in the mail that asks whether a comment is its owner's. */
export async function confirm(commentId: string): Promise<{ page: string; browser: string }> {
  const { contactId } = await reading().comment.findUniqueOrThrow({ where: { id: commentId } });
  return confirmEmail(GUEST, confirmToken(commentId, contactId ?? ''));
}

/** A pending comment whose sender has proved the address by it. @returns its id. */
export async function provedComment(slug: string, change: Partial<CommentValues> = {}): Promise<string> {
  const id = await pending(slug, change);
  await confirm(id);
  return id;
}
