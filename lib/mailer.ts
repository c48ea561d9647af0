import nodemailer from 'nodemailer';
import { MINUTE } from './clock';
import { env } from './env';
import { log } from './log';

/** A plain-text mail. Names and subjects may come from people: nodemailer encodes them, so no header can be injected. */
export type Mail = {
  /** Without a name, '', the address stands alone. */
  to: { name: string; address: string };
  subject: string;
  text: string;
  /** Further header lines, such as `List-Unsubscribe`. */
  headers?: Record<string, string>;
  /** `<id@host>`, the same each time that a mail is tried; without one each try has its own. */
  messageId?: string;
};

/** Whether mails can be sent: `SMTP_URL` and `MAIL_FROM` are set. */
export function canSendMail(): boolean {
  return env().SMTP_URL !== undefined && env().MAIL_FROM !== undefined;
}

/** The longest that a mail server may take for a mail, in milliseconds: less than the lease of the outbox. */
const LONGEST = 4 * MINUTE;
const TIMEOUTS = {
  dnsTimeout: 20_000,
  connectionTimeout: 20_000,
  greetingTimeout: 30_000,
  socketTimeout: 120_000,
};

/** Sends a mail by SMTP; without settings for it nothing is sent and the log says so. @throws when the server refuses */
export async function sendMail({ headers, ...mail }: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env();
  if (SMTP_URL === undefined || MAIL_FROM === undefined) {
    log().warn('a mail was not sent: SMTP_URL and MAIL_FROM are not set');
    return;
  }
  const transport = nodemailer.createTransport({ url: SMTP_URL, ...TIMEOUTS });
  const { late, end } = deadline();
  try {
    const sent = transport.sendMail({
      ...mail,
      from: MAIL_FROM,
      headers: { 'Auto-Submitted': 'auto-generated', ...headers },
    });
    await Promise.race([sent, late]);
  } finally {
    end();
    transport.close();
  }
}

/** Says in the log that a mail of which nobody waits was not sent. Only the error's code: its message names the address. */
export function logUnsent(error: { code?: unknown; responseCode?: unknown }): void {
  log().error({ code: error.code, answer: error.responseCode }, 'a mail was not sent');
}

function deadline(): { late: Promise<never>; end: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = Object.assign(new Error('the mail server took too long'), { code: 'ETIMEDOUT' });
    timer = setTimeout(() => reject(error), LONGEST);
  });
  return { late, end: () => clearTimeout(timer) };
}
