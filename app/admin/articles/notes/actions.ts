'use server';

import { z } from 'zod';
import { memberAction } from '@/app/_server/form-action';
import { addNote as add, answerNote as answer } from '@/lib/articles/notes/add-note';
import { listNotes as list } from '@/lib/articles/notes/list-notes';
import {
  deleteNote as remove,
  reopenNote as reopen,
  resolveNote as resolve,
} from '@/lib/articles/notes/settle-note';

const one = z.object({ id: z.string() });
const said = one.extend({ note: z.unknown() });

export const listNotes = memberAction(async (viewer, input) => list(viewer, one.parse(input).id));

/** `id` is the article’s. */
export const addNote = memberAction(async (viewer, input) => {
  const { id, note } = said.parse(input);
  return add(viewer, id, note);
});

export const answerNote = memberAction(async (viewer, input) => {
  const { id, note } = said.parse(input);
  return answer(viewer, id, note);
});

export const resolveNote = memberAction<null>(async (viewer, input) => {
  await resolve(viewer, one.parse(input).id);
  return null;
});

export const reopenNote = memberAction<null>(async (viewer, input) => {
  await reopen(viewer, one.parse(input).id);
  return null;
});

export const deleteNote = memberAction<null>(async (viewer, input) => {
  await remove(viewer, one.parse(input).id);
  return null;
});
