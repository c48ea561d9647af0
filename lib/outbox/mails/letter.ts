import { absoluteUrl } from '../../env';
import type { Site } from '../../settings/schema';
import type { Words } from '../../words/dictionary';
import type { ArticleOfMail, Recipient } from './store';

/** A mail in words. Plain text: nothing in it can be more than it looks like. */
export type Letter = { subject: string; text: string; headers?: Record<string, string> };

/** A row of the outbox: since when it is there and what it is about. */
export type MailData = { id: string; createdAt: Date; data: Record<string, string> };

export type Context = {
  site: Site;
  words: Words['mails'];
  to: Recipient;
  contactId: string;
  memberId: string;
};

/**
 * Makes one letter of the mails of a kind that are sent together (most kinds: of one). None when it is of no use
 * any more. A letter to a reader never has a text or a name that a reader typed: the form would send anybody's
 * words to anybody.
 */
export type Compose = (mails: MailData[], context: Context) => Promise<Letter | null>;

/** A letter of paragraphs, signed with the site. */
export function letter(
  { site, words }: Context,
  subject: string,
  paragraphs: (string | null)[],
  headers?: Record<string, string>,
): Letter {
  const signature = `-- \n${oneLine(site.title)}\n${absoluteUrl('/')}`;
  const text = [words.hello, ...paragraphs, signature].filter((part) => part !== null).join('\n\n');
  return { subject: oneLine(subject), text: `${text}\n`, ...(headers && { headers }) };
}

const LINE_BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
/** Signs that turn the direction of what follows them, up to other people's words. */
const TURNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A title or a name as a part of a line. */
export function oneLine(text: string): string {
  return text
    .replace(TURNS, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

/** Somebody else's text, each of its lines marked: none can pass for one of ours. */
export function quoted(text: string): string {
  return text
    .replace(TURNS, '')
    .split(LINE_BREAKS)
    .map((line) => `> ${line.replace(/\p{Cc}+/gu, ' ')}`.trimEnd())
    .join('\n');
}

export function titleOf({ live, slug }: ArticleOfMail): string {
  return oneLine(live?.title ?? slug);
}
