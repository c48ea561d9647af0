import { env } from '../../env';
import { canSendMail } from '../../mailer';
import { requireRole, type Viewer } from '../../viewer';

export type MailSettings = {
  canSend: boolean;
  /** The mail server, `host:port`; '' without one. Never its account. */
  server: string;
  isSecure: boolean;
  sender: string;
};

/** How mails are sent, as the environment says, without what is secret of it. Administrators. @throws Forbidden, NotFound */
export async function readMailSettings(viewer: Viewer): Promise<MailSettings> {
  requireRole(viewer, 'administrator');
  const { SMTP_URL, MAIL_FROM } = env();
  const url = SMTP_URL === undefined ? undefined : new URL(SMTP_URL);
  return {
    canSend: canSendMail(),
    server: url?.host ?? '',
    isSecure: url?.protocol === 'smtps:',
    sender: MAIL_FROM ?? '',
  };
}
