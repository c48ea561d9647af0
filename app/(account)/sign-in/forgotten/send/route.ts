import { clientAddress } from '@/app/_server/client-address';
import { forgetForm, rememberForm } from '@/app/_server/form-memory';
import { readForm } from '@/app/_server/read-form';
import { methodNotAllowed, respond, seeOther } from '@/app/_server/respond';
import { TooMany } from '@/lib/errors';
import { requestPasswordLink } from '@/lib/members/request-password-link';
import { GUEST } from '@/lib/viewer';
import type { ErrorKey } from '@/lib/words/dictionary';

export const POST = respond(async (request: Request) => {
  const { email } = await readForm(request, ['email']);
  if (email.trim() === '') return again(email, 'emailMissing');
  try {
    // Not waited for: how long a mail takes would tell whose address it is.
    await requestPasswordLink(GUEST, email, clientAddress(request.headers));
  } catch (error) {
    if (error instanceof TooMany) return again(email, 'tooManyAttempts');
    throw error;
  }
  return seeOther('/sign-in/forgotten?sent=1', [forgetForm('forgotten')]);
});

function again(email: string, error: ErrorKey): Response {
  const memory = { values: { email }, errors: { email: error } };
  return seeOther('/sign-in/forgotten?again=1', [rememberForm('forgotten', memory)]);
}

export const GET = methodNotAllowed('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
