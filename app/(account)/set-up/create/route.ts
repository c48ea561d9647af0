import { clientAddress } from '@/app/_server/client-address';
import { forgetForm, rememberForm } from '@/app/_server/form-memory';
import { readForm } from '@/app/_server/read-form';
import { methodNotAllowed, respond, seeOther } from '@/app/_server/respond';
import { type FieldErrors, NotFound, TooMany } from '@/lib/errors';
import { setUp } from '@/lib/members/set-up';
import { GUEST } from '@/lib/viewer';

export const POST = respond(async (request: Request) => {
  const form = await readForm(request, ['code', 'name', 'email', 'password']);
  const again = (errors: FieldErrors) => {
    const values = { name: form.name, email: form.email };
    return seeOther('/set-up?again=1', [rememberForm('set-up', { values, errors })]);
  };
  try {
    const made = await setUp(GUEST, form, clientAddress(request.headers));
    if (!made.ok) return again(made.errors);
    return seeOther('/sign-in?created=1', [forgetForm('set-up')]);
  } catch (error) {
    if (error instanceof TooMany) return again({ code: 'tooManyAttempts' });
    // Somebody was first: from now on one signs in.
    if (error instanceof NotFound) return seeOther('/sign-in');
    throw error;
  }
});

export const GET = methodNotAllowed('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
