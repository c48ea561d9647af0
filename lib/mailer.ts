import nodemailer from 'nodemailer';
import { env } from './env';
import { log } from './log';

/** A plain-text mail. Names and subjects may come from people: nodemailer encodes them, so no header can be injected. */
export type Mail = { to: { name: string; address: string }; subject: string; text: string };

/** Whether mails can be sent: `SMTP_URL` and `MAIL_FROM` are set. */
export function canSendMail(): boolean {
  return env().SMTP_URL !== undefined && env().MAIL_FROM !== undefined;
}

/** Sends a mail by SMTP; without settings for it nothing is sent and the log says so. @throws when the server refuses */
export async function sendMail(mail: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env();
  if (SMTP_URL === undefined || MAIL_FROM === undefined) {
    log().warn('a mail was not sent: SMTP_URL and MAIL_FROM are not set');
    return;
  }
  const transport = nodemailer.createTransport(SMTP_URL);
  try {
    await transport.sendMail({ ...mail, from: MAIL_FROM, headers: { 'Auto-Submitted': 'auto-generated' } });
  } finally {
    transport.close();
  }
}
