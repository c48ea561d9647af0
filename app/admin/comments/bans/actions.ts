'use server';

import { redirect } from 'next/navigation';
import { memberFormAction } from '@/app/_server/form-action';
import { banName, liftBan } from '@/lib/comments/bans/ban';
import { NotFound } from '@/lib/errors';

/** Refuses from now on what comes under a name. */
export const addNameBan = memberFormAction<never>(async (viewer, form) => {
  const { pattern, days } = Object.fromEntries(form);
  const added = await banName(viewer, { pattern, days });
  redirect(added.ok ? '/admin/comments/bans' : '/admin/comments/bans?fault=pattern');
});

/** Ends a ban; one that a colleague has ended is over too. */
export const lift = memberFormAction<never>(async (viewer, form) => {
  await liftBan(viewer, String(form.get('id'))).catch((error: unknown) => {
    if (!(error instanceof NotFound)) throw error;
  });
  redirect('/admin/comments/bans');
});
