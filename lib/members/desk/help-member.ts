import { record } from '../../audit/record';
import { DAY, now } from '../../clock';
import { transaction } from '../../db';
import { Forbidden, NotFound } from '../../errors';
import { canSendMail, logUnsent } from '../../mailer';
import { memberId, requireRole, type Viewer } from '../../viewer';
import { mailPasswordLink as mailLink, newPasswordLink } from '../password-link';
import { turnOff } from '../totp/store';
import { endAllOf, findMember } from './store';

/** Ends every session of a member and forgets their browsers. Administrators. @throws Forbidden, NotFound */
export async function signOutMember(viewer: Viewer, id: string): Promise<{ count: number }> {
  requireRole(viewer, 'administrator');
  await theMember(id);
  return transaction(async (tx) => {
    const count = await endAllOf(tx, id);
    await record(tx, viewer, 'member.sign-out', 'member', id, { count });
    return { count };
  });
}

/**
 * Takes a member's second factor away, whose telephone is lost, and ends their sessions; one's own is turned off
 * in the profile, with the password. Administrators. @throws Forbidden, NotFound
 */
export async function removeSecondFactor(viewer: Viewer, id: string): Promise<void> {
  await theOther(viewer, id);
  await transaction(async (tx) => {
    if (!(await turnOff(tx, id))) return;
    await endAllOf(tx, id);
    await record(tx, viewer, 'member.totp-remove', 'member', id);
  });
}

/** Mails a member a link for a new password. Administrators. @returns whether the mail server took it. @throws Forbidden, NotFound */
export async function sendPasswordLink(viewer: Viewer, id: string): Promise<boolean> {
  const member = await theOther(viewer, id);
  if (!canSendMail()) return false;
  try {
    await mailLink(member);
  } catch (error) {
    logUnsent(error as { code?: unknown });
    return false;
  }
  await transaction((tx) => record(tx, viewer, 'member.password-link', 'member', id, { by: 'mail' }));
  return true;
}

/** A link for a new password to pass on by hand, valid for a day and shown this once. Administrators. @throws Forbidden, NotFound */
export async function printPasswordLink(viewer: Viewer, id: string): Promise<{ link: string }> {
  await theOther(viewer, id);
  const link = await newPasswordLink(id, DAY);
  await transaction((tx) => record(tx, viewer, 'member.password-link', 'member', id, { by: 'print' }));
  return { link };
}

async function theMember(id: string) {
  const member = await findMember(id, now());
  if (member === null) throw new NotFound();
  return member;
}

/** A member who is not blocked, and not oneself: a session left open must not be enough to take an account over. */
async function theOther(viewer: Viewer, id: string) {
  requireRole(viewer, 'administrator');
  const member = await theMember(id);
  if (memberId(viewer) === id) throw new Forbidden('own');
  if (member.blockedAt !== null) throw new Forbidden('blocked');
  return member;
}
