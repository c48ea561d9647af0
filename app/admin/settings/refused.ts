import { redirect } from 'next/navigation';
import { ZodError } from 'zod';
import { currentSite } from '@/app/_server/site';
import type { Refusal } from '@/components/admin/comments/action-form';
import { typedIn } from '../comments/refusal';

/**
 * Saves a form of settings and goes to `path`, which says so; of what is wrong nothing is saved, and all that was
 * typed stands there again. @param sentences what is wrong, by field
 */
export async function savedOr(
  form: FormData,
  path: string,
  write: (values: Record<string, string>) => Promise<unknown>,
  sentences: Record<string, string>,
): Promise<Refusal> {
  const values = typedIn(form);
  try {
    await write(values);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const { words } = await currentSite();
    const text = words.settings;
    const names = [...new Set(error.issues.map(({ path: [name] }) => String(name)))];
    const errors = names.map((name) => [name, sentences[name] ?? text.wrongElse]);
    return { values, errors: { '': text.wrong, ...Object.fromEntries(errors) } };
  }
  redirect(`${path}?said=saved`);
}

/** The lines of a text, without the empty ones. */
export function linesOf(text = ''): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}
