'use server';

import { redirect } from 'next/navigation';
import { memberFormAction } from '@/app/_server/form-action';
import { describeMedia as describe } from '@/lib/media/describe-media';
import { deleteMedia as remove } from '@/lib/media/library/delete-media';

const text = (form: FormData, name: string) => String(form.get(name) ?? '');

/** Says what a medium shows. */
export const describeMedia = memberFormAction(async (viewer, form) => {
  await describe(viewer, text(form, 'id'), {
    alt: text(form, 'alt'),
    credit: text(form, 'credit'),
    licence: text(form, 'licence'),
    focus: text(form, 'focus'),
  });
  return { saved: true };
});

/** Takes a medium away, and leads to the library. */
export const deleteMedia = memberFormAction(async (viewer, form) => {
  const evenInDrafts = form.get('evenInDrafts') === '1';
  const removed = await remove(viewer, text(form, 'id'), { evenInDrafts });
  if (!removed.ok) return { errors: removed.errors };
  redirect('/admin/media?said=removed');
});
