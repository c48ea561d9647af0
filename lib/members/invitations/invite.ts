import { record } from '../../audit/record';
import { DAY, fromNow, HOUR, now } from '../../clock';
import { transaction } from '../../db';
import { absoluteUrl } from '../../env';
import { NotFound, type Outcome } from '../../errors';
import { fieldErrors } from '../../fields';
import { hashToken, newId, newToken } from '../../ids';
import { canSendMail, logUnsent, sendMail } from '../../mailer';
import { countTry } from '../../rate-limit/limit';
import { readSite } from '../../settings/read-site';
import { memberId, type Role, requireRole, type Viewer } from '../../viewer';
import { wordsOf } from '../../words/dictionary';
import { errors } from '../../words/fr/errors';
import { type InvitationView, invitationSchema } from '../schema';
import { insertInvitation, isMember, listOpen, revoke } from './store';

const LASTS = 7 * DAY;

type Field = 'name' | 'email' | 'roles';

/**
 * Asks somebody to become a member with these roles, within seven days: by a mail to them, or by a link that is
 * shown this once and passed on by hand; that too where the mail could not be sent. Administrators.
 * @returns the link that is to be passed on; none where the mail was sent. @throws Forbidden, NotFound, TooMany
 */
export async function inviteMember(
  viewer: Viewer,
  input: unknown,
): Promise<Outcome<{ id: string; link: string | null }, Field>> {
  requireRole(viewer, 'administrator');
  const parsed = invitationSchema.safeParse(input);
  if (!parsed.success) return { ok: false, errors: fieldErrors<Field>(parsed.error, errors) };
  const { way, name, roles } = parsed.data;
  const email = parsed.data.way === 'mail' ? parsed.data.email : '';
  if (email !== '' && (await isMember(email))) return { ok: false, errors: { email: 'emailTaken' } };
  const [id, token] = [newId(), newToken()];
  const times = { createdAt: now(), expiresAt: fromNow(LASTS) };
  const by = memberId(viewer);
  await transaction(async (tx) => {
    await countTry(tx, { what: 'invitations', whom: by ?? '', most: 100, ms: HOUR });
    await insertInvitation(tx, {
      ...{ id, tokenHash: hashToken(token), name, email, roles, memberId: by, ...times },
    });
    await record(tx, viewer, 'invitation.create', 'invitation', id, { way, roles });
  });
  const link = absoluteUrl(`/join/${token}`);
  const isSent = email !== '' && canSendMail() && (await mail(viewer, { name, email, link }));
  return { ok: true, value: { id, link: isSent ? null : link } };
}

async function mail(
  viewer: Viewer,
  { name, email, link }: { name: string; email: string; link: string },
): Promise<boolean> {
  const site = await readSite(viewer);
  const words = wordsOf(site.language).team.mail;
  const by = (viewer.kind === 'member' && viewer.name) || site.title;
  try {
    await sendMail({
      to: { name, address: email },
      subject: words.subject(site.title),
      text: words.text(by, site.title, link),
    });
    return true;
  } catch (error) {
    logUnsent(error as { code?: unknown });
    return false;
  }
}

/** The invitations that may still be taken, the newest first. Administrators. @throws Forbidden, NotFound */
export async function listInvitations(viewer: Viewer): Promise<InvitationView[]> {
  requireRole(viewer, 'administrator');
  const rows = await listOpen(now());
  return rows.map(({ member, roles, ...row }) => ({
    ...row,
    roles: roles as Role[],
    by: member?.name ?? null,
  }));
}

/** Ends an invitation at once. Administrators. @throws Forbidden, NotFound where it is over already */
export async function revokeInvitation(viewer: Viewer, id: string): Promise<void> {
  requireRole(viewer, 'administrator');
  await transaction(async (tx) => {
    if (!(await revoke(tx, id, now()))) throw new NotFound();
    await record(tx, viewer, 'invitation.revoke', 'invitation', id);
  });
}
