'use server';

import { revalidatePath } from 'next/cache';
import { memberFormAction } from '@/app/_server/form-action';
import type { Changed } from '@/components/admin/articles/bulk-form';
import { changeArticles } from '@/lib/articles/list/bulk/change-articles';
import { DEEDS } from '@/lib/articles/list/bulk/schema';
import { undoChanges } from '@/lib/articles/list/bulk/undo-changes';

/** Does one thing to the articles whose boxes are ticked, or takes back what was done last. */
export const changeMany = memberFormAction<Changed>(async (viewer, form) => {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  if (text('undo') !== '') {
    const batch = await undoChanges(viewer, text('undo'));
    revalidatePath('/admin', 'layout');
    return { ...batch, isUndo: true };
  }
  const articles = form.getAll('article').map(String);
  const deed = DEEDS.find((known) => known === text('deed'));
  if (articles.length === 0 || deed === undefined) return { missing: 'none' };
  const label = deed === 'addCategory' ? text('category') : text('tag');
  const needsLabel = deed === 'addCategory' || deed === 'addTag' || deed === 'removeTag';
  if (needsLabel && label === '') return { missing: 'noLabel' };
  const batch = await changeArticles(viewer, { articles, deed, label });
  revalidatePath('/admin', 'layout');
  return { ...batch, isUndo: false };
});
