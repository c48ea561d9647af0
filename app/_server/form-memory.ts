import { cookies } from 'next/headers';
import { z } from 'zod';
import { env } from '@/lib/env';
import type { FieldErrors } from '@/lib/errors';
import { errors as known } from '@/lib/words/fr/errors';

/**
 * What somebody typed in a form that was refused, for the page that shows it again: for five minutes, in their
 * own browser, for that form's addresses only. So no e-mail address stands in an address, a log or a table.
 */

const FORMS = {
  'sign-in': '/sign-in',
  forgotten: '/sign-in/forgotten',
  password: '/sign-in/password',
  second: '/sign-in/second',
  'set-up': '/set-up',
  join: '/join',
} as const;

export type RememberedForm = keyof typeof FORMS;
export type FormMemory = { values: Record<string, string>; errors: FieldErrors };

const LASTS = 5 * 60;
/** A cookie holds 4 KB, and base64 makes of three bytes four. */
const LONGEST = 300;

const memorySchema = z.object({
  values: z.record(z.string(), z.string()),
  errors: z.record(z.string(), z.enum(Object.keys(known) as [keyof typeof known])),
});

/** The `Set-Cookie` header that keeps a refused form. Never give it a password or a code. */
export function rememberForm(form: RememberedForm, { values, errors }: FormMemory): string {
  const kept = Object.entries(values).map(([field, value]) => [field, value.slice(0, LONGEST)]);
  const text = JSON.stringify({ values: Object.fromEntries(kept), errors });
  return cookie(form, Buffer.from(text).toString('base64url'), LASTS);
}

/** The `Set-Cookie` header that drops what was kept, once the form was accepted. */
export function forgetForm(form: RememberedForm): string {
  return cookie(form, '', 0);
}

/** What was kept of a form; none if nothing was, or if somebody made it up. */
export async function recallForm(form: RememberedForm): Promise<FormMemory | undefined> {
  const kept = (await cookies()).get(nameOf(form))?.value;
  if (kept === undefined) return undefined;
  try {
    return memorySchema.parse(JSON.parse(Buffer.from(kept, 'base64url').toString()));
  } catch {
    return undefined;
  }
}

function nameOf(form: RememberedForm): string {
  return `causerie-form-${form}`;
}

function cookie(form: RememberedForm, value: string, seconds: number): string {
  const secure = env().siteUrl.protocol === 'https:' ? '; Secure' : '';
  return `${nameOf(form)}=${value}; Path=${FORMS[form]}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}
