import { currentSite } from '@/app/_server/site';
import type { Refusal } from '@/components/admin/comments/action-form';
import type { FieldErrors } from '@/lib/errors';
import type { ErrorKey } from '@/lib/words/dictionary';

/** What was typed in a form that is refused; of several boxes of one name their values, in a row. */
export function typedIn(form: FormData): Record<string, string> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$'));
  return Object.fromEntries(
    names.map((name) => [
      name,
      form
        .getAll(name)
        .filter((value) => typeof value === 'string')
        .join(' '),
    ]),
  );
}

/** The text of one field; '' for none and for a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** The faults of an outcome in sentences, with what was typed but no password. */
export async function refused(form: FormData, errors: FieldErrors): Promise<Refusal> {
  const { words } = await currentSite();
  const entries = Object.entries(errors) as [string, ErrorKey][];
  const { password: _, present: __, ...values } = typedIn(form);
  return { values, errors: Object.fromEntries(entries.map(([field, key]) => [field, words.errors[key]])) };
}
