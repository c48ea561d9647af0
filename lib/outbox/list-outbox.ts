import { canSendMail } from '../mailer';
import { requireRole, type Viewer } from '../viewer';
import { compose } from './compose';
import { findRecipient } from './mails/store';
import type { OutboxView, UnsentMail } from './schema';
import { countUnsent, listUnsent, MOST_ATTEMPTS, type QueuedMail } from './store';

const SHOWN = 50;

/** The mails that are not sent yet, each as it would be sent alone. Administrators. @throws Forbidden, NotFound */
export async function listOutbox(viewer: Viewer): Promise<OutboxView> {
  requireRole(viewer, 'administrator');
  const [rows, total] = await Promise.all([listUnsent(SHOWN), countUnsent()]);
  const mails = await Promise.all(rows.map(view));
  return { canSend: canSendMail(), total, mails };
}

async function view(row: QueuedMail): Promise<UnsentMail> {
  const { id, kind, contactId, memberId, createdAt, attempts, failure } = row;
  const to = await findRecipient(contactId, memberId);
  // A mail that cannot be written is listed all the same.
  const composed = await compose({ kind, contactId, memberId, mails: [row] }).catch(() => null);
  return {
    id,
    kind,
    recipient: memberId === null ? 'reader' : 'member',
    address: to?.address ?? '',
    since: createdAt,
    attempts,
    failure,
    isGivenUp: attempts >= MOST_ATTEMPTS,
    letter: composed && { subject: composed.letter.subject, text: composed.letter.text },
  };
}

/** How many mails are not sent yet. Administrators. @throws Forbidden, NotFound */
export async function countOutbox(viewer: Viewer): Promise<number> {
  requireRole(viewer, 'administrator');
  return countUnsent();
}
