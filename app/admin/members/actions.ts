'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { memberFormAction } from '@/app/_server/form-action';
import { currentSite } from '@/app/_server/site';
import type { Refusal } from '@/components/admin/comments/action-form';
import type { Shown } from '@/components/admin/members/once-form';
import { NotFound } from '@/lib/errors';
import { blockMember, unblockMember } from '@/lib/members/desk/block-member';
import { changeRoles } from '@/lib/members/desk/change-roles';
import {
  printPasswordLink,
  removeSecondFactor,
  sendPasswordLink,
  signOutMember,
} from '@/lib/members/desk/help-member';
import { inviteMember, revokeInvitation } from '@/lib/members/invitations/invite';
import { writeMemberSettings } from '@/lib/settings/members/write-member-settings';
import { refused, textOf } from './outcome';

/** Invites somebody; a link that is passed on by hand is in the answer and nowhere else. */
export const invite = memberFormAction<Shown>(async (viewer, form) => {
  const { way, name, email } = Object.fromEntries(form);
  const made = await inviteMember(viewer, { way, name, email, roles: form.getAll('roles') });
  if (!made.ok) return refused(form, made.errors);
  const { link } = made.value;
  if (link === null) redirect('/admin/members?said=sent');
  // The list of invitations beside the form.
  refresh();
  const { words } = await currentSite();
  const text = words.team.invite;
  const hint = way === 'mail' ? text.mailFailed : text.linkHint;
  return { values: {}, errors: {}, once: { title: text.linkTitle, hint, link } };
});

/** Ends an invitation; one that is over is over. */
export const revoke = memberFormAction<never>(async (viewer, form) => {
  await revokeInvitation(viewer, textOf(form, 'id')).catch((error: unknown) => {
    if (!(error instanceof NotFound)) throw error;
  });
  redirect('/admin/members?said=revoked');
});

/** Says which roles need a second factor. */
export const requireTotp = memberFormAction<never>(async (viewer, form) => {
  await writeMemberSettings(viewer, { totpFor: form.getAll('totpFor') });
  redirect('/admin/members?said=required');
});

export const setRoles = memberFormAction<Refusal>(async (viewer, form) => {
  const id = textOf(form, 'id');
  const set = await changeRoles(viewer, id, { roles: form.getAll('roles') });
  if (!set.ok) return refused(form, set.errors);
  // Who gives their own role away may not see the page any more.
  redirect(`/admin/members/${encodeURIComponent(id)}?said=roles`);
});

export const block = memberFormAction<Refusal>(async (viewer, form) => {
  const id = textOf(form, 'id');
  const blocked = await blockMember(viewer, id);
  if (!blocked.ok) {
    const { errors } = await refused(form, blocked.errors);
    return { values: {}, errors: { '': errors.member ?? '' } };
  }
  redirect(`/admin/members/${encodeURIComponent(id)}?said=blocked`);
});

export const unblock = memberFormAction<never>(async (viewer, form) => {
  const id = textOf(form, 'id');
  await unblockMember(viewer, id);
  redirect(`/admin/members/${encodeURIComponent(id)}?said=unblocked`);
});

export const signOutEverywhere = memberFormAction<never>(async (viewer, form) => {
  const id = textOf(form, 'id');
  await signOutMember(viewer, id);
  redirect(`/admin/members/${encodeURIComponent(id)}?said=signedOut`);
});

export const removeTotp = memberFormAction<never>(async (viewer, form) => {
  const id = textOf(form, 'id');
  await removeSecondFactor(viewer, id);
  redirect(`/admin/members/${encodeURIComponent(id)}?said=totp`);
});

/** Mails a link for a new password; where the mail server refuses, that is said. */
export const mailPassword = memberFormAction<Refusal>(async (viewer, form) => {
  const id = textOf(form, 'id');
  const sent = await sendPasswordLink(viewer, id);
  if (!sent) {
    const { words } = await currentSite();
    return { values: {}, errors: { '': words.team.passwordMailFailed } };
  }
  redirect(`/admin/members/${encodeURIComponent(id)}?said=mailed`);
});

export const printPassword = memberFormAction<Shown>(async (viewer, form) => {
  const { link } = await printPasswordLink(viewer, textOf(form, 'id'));
  const { words } = await currentSite();
  const { passwordLink: title, passwordPrintHint: hint } = words.team;
  return { values: {}, errors: {}, once: { title, hint, link } };
});
