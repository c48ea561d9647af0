import { clientAddress } from '@/app/_server/client-address';
import { forgetForm, rememberForm } from '@/app/_server/form-memory';
import { readForm } from '@/app/_server/read-form';
import { methodNotAllowed, respond, seeOther } from '@/app/_server/respond';
import { browserOf, signInCookies } from '@/app/_server/sign-in-cookies';
import { currentSessionId } from '@/app/_server/viewer';
import { NotFound, TooMany } from '@/lib/errors';
import { takeSecondStep } from '@/lib/members/totp/second-step';
import { GUEST } from '@/lib/viewer';
import { adminPath } from '../../admin-path';

export const POST = respond(async (request: Request) => {
  const { code, next } = await readForm(request, ['code', 'next']);
  const asked = adminPath(next);
  const again = (error: 'tooManyAttempts' | 'codeInvalid') => {
    const query = new URLSearchParams({ again: '1', ...(asked !== '/admin' && { next: asked }) });
    return seeOther(`/sign-in/second?${query}`, [
      rememberForm('second', { values: {}, errors: { code: error } }),
    ]);
  };
  try {
    const sessionId = await currentSessionId();
    const address = clientAddress(request.headers);
    const taken = await takeSecondStep(GUEST, sessionId, { code }, address, browserOf(request));
    if (!taken.ok) return again('codeInvalid');
    return seeOther(asked, [...(await signInCookies(taken.value)), forgetForm('second')]);
  } catch (error) {
    if (error instanceof TooMany) return again('tooManyAttempts');
    // The ten minutes are over, or the step was taken already: one begins with the password.
    if (error instanceof NotFound) return seeOther('/sign-in');
    throw error;
  }
});

export const GET = methodNotAllowed('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
