'use server';

import { redirect } from 'next/navigation';
import { memberFormAction } from '@/app/_server/form-action';
import { erasePerson } from '@/lib/comments/own/reader-page';
import { NotFound } from '@/lib/errors';

/** Erases who wrote under an e-mail address. */
export const eraseReader = memberFormAction<never>(async (viewer, form) => {
  const said = await erasePerson(viewer, String(form.get('email') ?? '')).then(
    () => 'erased',
    (error: unknown) => {
      if (error instanceof NotFound) return 'none';
      throw error;
    },
  );
  redirect(`/admin/comments/readers?said=${said}`);
});
