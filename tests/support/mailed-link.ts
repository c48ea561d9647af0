import { inject } from 'vitest';
import { mailsFor } from './mailbox';
import { until } from './until';

/**
 * The address that a mail to somebody leads to.
 * @param begins of its path @param words that stand before it in the mail, one after the other
 */
export function mailedLink(to: string, begins: string, ...words: string[]): Promise<string> {
  const links = new RegExp(`https?://[^/\\s]+(${begins}\\S*)`);
  return until(async () => {
    for (const mail of (await mailsFor(inject('mailFolder'), to)).map(readable)) {
      const rest = words.reduce((text, word) => text.split(word).slice(1).join(word), mail);
      const link = links.exec(rest)?.[1];
      if (link !== undefined) return link;
    }
  }, `a link to ${begins} for ${to}`);
}

/** A mail with the quoted-printable of its body undone. */
function readable(mail: string): string {
  const bytes = mail
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
