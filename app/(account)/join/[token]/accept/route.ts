import { clientAddress } from '@/app/_server/client-address';
import { forgetForm, rememberForm } from '@/app/_server/form-memory';
import { readForm } from '@/app/_server/read-form';
import { methodNotAllowed, respond, seeOther } from '@/app/_server/respond';
import { browserOf, signInCookies } from '@/app/_server/sign-in-cookies';
import { type FieldErrors, TooMany } from '@/lib/errors';
import { join } from '@/lib/members/invitations/join';
import { GUEST } from '@/lib/viewer';

type Context = { params: Promise<{ token: string }> };

/** Somebody takes an invitation, and is signed in. A link that is over is not found. */
export const POST = respond(async (request: Request, { params }: Context) => {
  const { token } = await params;
  const form = await readForm(request, ['name', 'email', 'password']);
  const again = (errors: FieldErrors) => {
    const values = { name: form.name, email: form.email };
    return seeOther(`/join/${encodeURIComponent(token)}?again=1`, [rememberForm('join', { values, errors })]);
  };
  try {
    const joined = await join(GUEST, token, form, clientAddress(request.headers), browserOf(request));
    if (!joined.ok) return again(joined.errors);
    return seeOther('/admin', [...(await signInCookies(joined.value)), forgetForm('join')]);
  } catch (error) {
    if (error instanceof TooMany) return again({ name: 'tooManyAttempts' });
    throw error;
  }
});

export const GET = methodNotAllowed('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
