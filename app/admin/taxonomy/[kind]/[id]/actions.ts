'use server';

import { redirect } from 'next/navigation';
import { memberFormAction } from '@/app/_server/form-action';
import { currentSite } from '@/app/_server/site';
import type { Refusal } from '@/components/admin/comments/action-form';
import { NotFound } from '@/lib/errors';
import { editAuthor } from '@/lib/taxonomy/edits/edit-author';
import { editCategory } from '@/lib/taxonomy/edits/edit-category';
import { editTag } from '@/lib/taxonomy/edits/edit-tag';
import { mergeLabels } from '@/lib/taxonomy/labels/merge-labels';
import { removeLabel } from '@/lib/taxonomy/labels/remove-label';
import { LABEL_KINDS, type LabelKind } from '@/lib/taxonomy/schema';
import { typed } from '../../typed';

const FIELDS = [
  'kind',
  'id',
  'name',
  'slug',
  'description',
  'parentId',
  'title',
  'bio',
  'portraitId',
] as const;
const LISTS = { category: '/admin/taxonomy', tag: '/admin/taxonomy/tags', author: '/admin/taxonomy/authors' };

/** Changes a label. */
export const edit = memberFormAction(async (viewer, form) => {
  const { kind: asked, id, ...values } = typed(form, FIELDS);
  const kind = kindOf(asked);
  const change = { category: editCategory, tag: editTag, author: editAuthor }[kind];
  const edited = await change(viewer, id, values);
  if (edited.ok) redirect(`/admin/taxonomy/${kind}/${id}?said=saved`);
  return { values, errors: edited.errors };
});

/** Makes one label of two. */
export const merge = memberFormAction<Refusal>(async (viewer, form) => {
  const { kind: asked, ...values } = typed(form, ['kind', 'fromId', 'intoId']);
  const kind = kindOf(asked);
  const { words } = await currentSite();
  if (values.intoId === '') return { values, errors: { '': words.errors.labelItself } };
  const merged = await mergeLabels(viewer, kind, values);
  if (merged.ok) redirect(`/admin/taxonomy/${kind}/${merged.value.id}?said=merged`);
  const { intoId } = merged.errors;
  return { values, errors: intoId === undefined ? {} : { '': words.errors[intoId] } };
});

/** Takes away a label that nothing has. */
export const remove = memberFormAction<Refusal>(async (viewer, form) => {
  const { kind: asked, id } = typed(form, ['kind', 'id']);
  const kind = kindOf(asked);
  const removed = await removeLabel(viewer, kind, id);
  if (removed.ok) redirect(`${LISTS[kind]}?said=removed`);
  const { words } = await currentSite();
  const key = removed.errors.id;
  return { values: {}, errors: key === undefined ? {} : { '': words.errors[key] } };
});

function kindOf(asked: string): LabelKind {
  const kind = LABEL_KINDS.find((known) => known === asked);
  if (kind === undefined) throw new NotFound();
  return kind;
}
