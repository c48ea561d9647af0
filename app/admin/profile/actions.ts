'use server';

import { redirect } from 'next/navigation';
import { memberFormAction } from '@/app/_server/form-action';
import type { Refusal } from '@/components/admin/comments/action-form';
import type { Codes } from '@/components/admin/members/second-factor';
import { NotFound } from '@/lib/errors';
import { changeEmail } from '@/lib/members/own/change-email';
import { changeName, changePassword } from '@/lib/members/own/change-own';
import { endOtherSessions, endOwnSession } from '@/lib/members/own/end-sessions';
import { renewRecovery, turnOffTotp } from '@/lib/members/totp/change-totp';
import { beginTotp, confirmTotp } from '@/lib/members/totp/set-up-totp';
import { refused, textOf } from '../members/outcome';

export const rename = memberFormAction<Refusal>(async (viewer, form) => {
  const done = await changeName(viewer, { name: textOf(form, 'name') });
  if (!done.ok) return refused(form, done.errors);
  redirect('/admin/profile?said=name');
});

/** Asks for another address; the mail is not waited for. */
export const moveEmail = memberFormAction<Refusal>(async (viewer, form) => {
  const [email, password] = [textOf(form, 'email'), textOf(form, 'password')];
  const done = await changeEmail(viewer, { email, password });
  if (!done.ok) return refused(form, done.errors);
  redirect(done.value.by === 'mail' ? '/admin/profile?said=asked' : '/admin/profile?said=email');
});

export const newPassword = memberFormAction<Refusal>(async (viewer, form) => {
  const [present, password] = [textOf(form, 'present'), textOf(form, 'password')];
  const done = await changePassword(viewer, { present, password });
  if (!done.ok) return refused(form, done.errors);
  redirect('/admin/profile?said=password');
});

/** Ends a session; one that is over is over. */
export const endSession = memberFormAction<never>(async (viewer, form) => {
  await endOwnSession(viewer, textOf(form, 'session')).catch((error: unknown) => {
    if (!(error instanceof NotFound)) throw error;
  });
  redirect('/admin/profile?said=ended#sessions');
});

export const endOthers = memberFormAction<never>(async (viewer) => {
  await endOtherSessions(viewer);
  redirect('/admin/profile?said=others#sessions');
});

export const begin = memberFormAction<Refusal>(async (viewer, form) => {
  const done = await beginTotp(viewer, { password: textOf(form, 'password') });
  if (!done.ok) return refused(form, done.errors);
  redirect('/admin/profile/second-factor');
});

/** Turns the second factor on; the recovery codes are in the answer and nowhere else. */
export const confirm = memberFormAction<Codes>(async (viewer, form) => {
  const done = await confirmTotp(viewer, { code: textOf(form, 'code') });
  if (!done.ok) return { ...(await refused(form, done.errors)), codes: null };
  return { values: {}, errors: {}, codes: done.value.codes };
});

export const renew = memberFormAction<Codes>(async (viewer, form) => {
  const done = await renewRecovery(viewer, { password: textOf(form, 'password') });
  if (!done.ok) return { ...(await refused(form, done.errors)), codes: null };
  return { values: {}, errors: {}, codes: done.value.codes };
});

export const turnOff = memberFormAction<Refusal>(async (viewer, form) => {
  const done = await turnOffTotp(viewer, { password: textOf(form, 'password') });
  if (!done.ok) return refused(form, done.errors);
  redirect('/admin/profile/second-factor?said=off');
});
