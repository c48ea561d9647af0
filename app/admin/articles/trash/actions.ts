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

/** Deletes an article for ever, once its editor has said to be sure. */
export const deleteArticle = memberFormAction<never>(async (viewer, form) => {
  if (form.get('sure') !== '1') redirect(`/admin/articles/${idOf(form)}/trash`);
  await remove(viewer, idOf(form));
  redirect('/admin/articles');
});
