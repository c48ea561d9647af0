'use server';

import { redirect } from 'next/navigation';
import { memberFormAction } from '@/app/_server/form-action';
import { deleteArticle as remove } from '@/lib/articles/trash/delete-article';
import { restoreArticle as restore } from '@/lib/articles/trash/restore-article';

const idOf = (form: FormData) => String(form.get('id'));

/** Takes an article out of the trash, and opens it. */
export const restoreArticle = memberFormAction<never>(async (viewer, form) => {
  await restore(viewer, idOf(form));
  redirect(`/admin/articles/${idOf(form)}`);
});

/** Deletes an article for ever. */
export const deleteArticle = memberFormAction(async (viewer, form) => {
  await remove(viewer, idOf(form));
  return null;
});
