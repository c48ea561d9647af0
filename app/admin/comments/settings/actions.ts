'use server';

import { redirect } from 'next/navigation';
import { ZodError } from 'zod';
import { memberFormAction } from '@/app/_server/form-action';
import { currentSite } from '@/app/_server/site';
import type { Refusal } from '@/components/admin/comments/action-form';
import { COMMENT_NUMBERS } from '@/lib/settings/comments/schema';
import { writeCommentSettings } from '@/lib/settings/comments/write-comment-settings';
import type { Words } from '@/lib/words/dictionary';
import { typedIn } from '../refusal';

const LISTS = new Set(['heldWords', 'refusedWords']);

/** Saves the settings of comments; of what is wrong nothing is saved, and all that was typed stands there again. */
export const save = memberFormAction<Refusal>(async (viewer, form) => {
  const values = typedIn(form);
  const given = Object.entries(values).map(([name, value]) => [name, parsed(name, value)]);
  try {
    await writeCommentSettings(viewer, Object.fromEntries(given));
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const { words } = await currentSite();
    const names = [...new Set(error.issues.map(({ path }) => String(path[0])))];
    const text = words.commentAdmin.settings;
    const errors = names.map((name) => [name, sentence(text, name)]);
    return { values, errors: { '': text.wrong, ...Object.fromEntries(errors) } };
  }
  redirect('/admin/comments/settings?said=saved');
});

function parsed(name: string, value: string): unknown {
  const text = value.replace(/\r\n?/g, '\n');
  if (name in COMMENT_NUMBERS) return text.trim() === '' ? Number.NaN : Number(text);
  if (!LISTS.has(name)) return text;
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function sentence(
  { wrongNumber, wrongList, wrongElse }: Words['commentAdmin']['settings'],
  name: string,
): string {
  const limits = Object.entries(COMMENT_NUMBERS).find(([known]) => known === name)?.[1];
  if (limits !== undefined) return wrongNumber(limits[0], limits[1]);
  return LISTS.has(name) ? wrongList : wrongElse;
}
