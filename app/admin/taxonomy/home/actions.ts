'use server';

import { redirect } from 'next/navigation';
import { memberFormAction } from '@/app/_server/form-action';
import { currentSite } from '@/app/_server/site';
import type { Refusal } from '@/components/admin/comments/action-form';
import { leadHome, pinArticle, raisePinned, unpinArticle } from '@/lib/articles/home/change-home';
import { NotFound } from '@/lib/errors';
import { addMenuItem, raiseMenuItem, removeMenuItem } from '@/lib/settings/menu/change-menu';
import { typed } from '../typed';

const HERE = '/admin/taxonomy/home?said=saved';
const CHANGES = { lead: leadHome, pin: pinArticle, unpin: unpinArticle, raise: raisePinned };

/** Changes what stands first on the home page. */
export const changeHome = memberFormAction<Refusal>(async (viewer, form) => {
  const { change, id } = typed(form, ['change', 'id']);
  if (!Object.hasOwn(CHANGES, change)) throw new NotFound();
  const changed = await CHANGES[change as keyof typeof CHANGES](viewer, id);
  if (changed.ok) redirect(HERE);
  const { words } = await currentSite();
  const key = changed.errors.id;
  return { values: {}, errors: key === undefined ? {} : { '': words.errors[key] } };
});

export const addToMenu = memberFormAction(async (viewer, form) => {
  const values = typed(form, ['label', 'categoryId', 'href']);
  const added = await addMenuItem(viewer, values);
  if (added.ok) redirect(HERE);
  return { values, errors: added.errors };
});

export const raiseInMenu = memberFormAction<never>(async (viewer, form) => {
  await raiseMenuItem(viewer, typed(form, ['id']).id);
  redirect(HERE);
});

export const removeFromMenu = memberFormAction<never>(async (viewer, form) => {
  await removeMenuItem(viewer, typed(form, ['id']).id);
  redirect(HERE);
});
