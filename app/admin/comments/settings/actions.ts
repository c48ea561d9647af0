'use server';

import { redirect } from 'next/navigation';
import { ZodError } from 'zod';
import { memberFormAction } from '@/app/_server/form-action';
import { writeCommentSettings } from '@/lib/settings/comments/write-comment-settings';

const LISTS = new Set(['heldWords', 'refusedWords']);
const TEXTS = new Set(['mode', 'order', 'rules']);

/** Saves the settings of comments; what the form cannot send is refused and nothing is saved. */
export const save = memberFormAction<never>(async (viewer, form) => {
  const given: Record<string, unknown> = {};
  for (const [name, value] of form) {
    if (name.startsWith('$')) continue;
    const text = String(value).replace(/\r\n?/g, '\n');
    const lines = text.split('\n').map((line) => line.trim());
    if (LISTS.has(name)) given[name] = lines.filter(Boolean);
    else given[name] = TEXTS.has(name) ? text : Number(text);
  }
  const said = await writeCommentSettings(viewer, given).then(
    () => 'saved',
    (error: unknown) => {
      if (error instanceof ZodError) return 'wrong';
      throw error;
    },
  );
  redirect(`/admin/comments/settings?said=${said}`);
});
