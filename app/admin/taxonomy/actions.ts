'use server';

import { redirect } from 'next/navigation';
import { memberFormAction } from '@/app/_server/form-action';
import { currentSite } from '@/app/_server/site';
import type { Refusal } from '@/components/admin/comments/action-form';
import { linkAuthor } from '@/lib/taxonomy/bylines';
import { createAuthor } from '@/lib/taxonomy/create-author';
import { createCategory } from '@/lib/taxonomy/create-category';
import { createTag } from '@/lib/taxonomy/edits/edit-tag';
import { moveCategory } from '@/lib/taxonomy/edits/move-category';
import { typed } from './typed';

export const addCategory = memberFormAction(async (viewer, form) => {
  const values = typed(form, ['name', 'description', 'parentId']);
  const made = await createCategory(viewer, values);
  if (made.ok) redirect('/admin/taxonomy?said=added');
  return { values, errors: made.errors };
});

export const addTag = memberFormAction(async (viewer, form) => {
  const values = typed(form, ['name', 'description']);
  const made = await createTag(viewer, values);
  if (made.ok) redirect('/admin/taxonomy/tags?said=added');
  return { values, errors: made.errors };
});

export const addAuthor = memberFormAction(async (viewer, form) => {
  const values = typed(form, ['name', 'bio']);
  const made = await createAuthor(viewer, values);
  if (made.ok) redirect('/admin/taxonomy/authors?said=added');
  return { values, errors: made.errors };
});

/** Moves a category one place among those beside it. */
export const move = memberFormAction<never>(async (viewer, form) => {
  const { id, way } = typed(form, ['id', 'way']);
  await moveCategory(viewer, id, way === 'up' ? 'up' : 'down');
  redirect('/admin/taxonomy?said=moved');
});

/** Says which member signs with a byline. */
export const link = memberFormAction<Refusal>(async (viewer, form) => {
  const values = typed(form, ['authorId', 'memberId']);
  const linked = await linkAuthor(viewer, values);
  if (linked.ok) redirect('/admin/taxonomy/authors?said=linked');
  const { words } = await currentSite();
  const { memberId } = linked.errors;
  return { values, errors: memberId === undefined ? {} : { memberId: words.errors[memberId] } };
});
