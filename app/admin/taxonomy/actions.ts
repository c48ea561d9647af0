'use server';

import { redirect } from 'next/navigation';
import { memberFormAction } from '@/app/_server/form-action';
import { currentSite } from '@/app/_server/site';
import type { Refusal } from '@/components/admin/comments/action-form';
import { linkAuthor } from '@/lib/taxonomy/bylines';
import { createAuthor } from '@/lib/taxonomy/create-author';
import { createCategory } from '@/lib/taxonomy/create-category';

export const addCategory = memberFormAction(async (viewer, form) => {
  const values = typed(form, ['name', 'description', 'parentId']);
  const made = await createCategory(viewer, values);
  if (made.ok) redirect('/admin/taxonomy?added=category');
  return { values, errors: made.errors };
});

export const addAuthor = memberFormAction(async (viewer, form) => {
  const values = typed(form, ['name', 'bio']);
  const made = await createAuthor(viewer, values);
  if (made.ok) redirect('/admin/taxonomy?added=author');
  return { values, errors: made.errors };
});

/** Says which member signs with a byline. */
export const link = memberFormAction<Refusal>(async (viewer, form) => {
  const values = typed(form, ['authorId', 'memberId']);
  const linked = await linkAuthor(viewer, values);
  if (linked.ok) redirect('/admin/taxonomy?added=link');
  const { words } = await currentSite();
  const { memberId } = linked.errors;
  return { values, errors: memberId === undefined ? {} : { memberId: words.errors[memberId] } };
});

/** What was typed: the verbs take it, and a form that is refused shows it again. */
function typed<Name extends string>(form: FormData, names: readonly Name[]): Record<Name, string> {
  const entries = names.map((name) => {
    const value = form.get(name);
    return [name, typeof value === 'string' ? value : ''];
  });
  return Object.fromEntries(entries) as Record<Name, string>;
}
