'use server';

import { z } from 'zod';
import { memberAction } from '@/app/_server/form-action';
import { askForChanges as ask } from '@/lib/articles/flow/ask-for-changes';
import { assignArticle as assign } from '@/lib/articles/flow/assign-article';
import { readFlow as read } from '@/lib/articles/flow/read-flow';
import { submitArticle as submit } from '@/lib/articles/flow/submit-article';
import { validateArticle as validate } from '@/lib/articles/flow/validate-article';
import { withdrawSubmission as withdraw } from '@/lib/articles/flow/withdraw-submission';
import { trashArticle as trash } from '@/lib/articles/trash/trash-article';

const article = z.object({ id: z.string() });
const seen = article.extend({ version: z.unknown() });

export const readFlow = memberAction(async (viewer, input) => read(viewer, article.parse(input).id));

export const submitArticle = memberAction(async (viewer, input) => {
  const { id, version } = seen.parse(input);
  return submit(viewer, id, version);
});

export const withdrawSubmission = memberAction(async (viewer, input) => {
  const value = await withdraw(viewer, article.parse(input).id);
  return { ok: true as const, value };
});

export const validateArticle = memberAction(async (viewer, input) => {
  const { id, version } = seen.parse(input);
  return validate(viewer, id, version);
});

export const askForChanges = memberAction(async (viewer, input) => {
  const { id, words } = article.extend({ words: z.unknown() }).parse(input);
  return ask(viewer, id, { words });
});

export const assignArticle = memberAction(async (viewer, input) => {
  const { id, memberId } = article.extend({ memberId: z.string() }).parse(input);
  return assign(viewer, id, memberId);
});

/** Throws the article away that is open in the editor. */
export const trashArticle = memberAction<null>(async (viewer, input) => {
  await trash(viewer, article.parse(input).id);
  return null;
});
