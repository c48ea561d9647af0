import { clientAddress } from '@/app/_server/client-address';
import { forgetForm, rememberForm } from '@/app/_server/form-memory';
import { readForm } from '@/app/_server/read-form';
import { methodNotAllowed, respond, seeOther } from '@/app/_server/respond';
import { browserOf, signInCookies } from '@/app/_server/sign-in-cookies';
import { TooMany } from '@/lib/errors';
import { signIn } from '@/lib/members/sign-in';
import { GUEST } from '@/lib/viewer';
import { adminPath } from '../admin-path';

export const POST = respond(async (request: Request) => {
  const { email, password, next } = await readForm(request, ['email', 'password', 'next']);
  const asked = adminPath(next);
  const query = (more: Record<string, string> = {}) =>
    String(new URLSearchParams({ ...more, ...(asked !== '/admin' && { next: asked }) }));
  const again = (error: 'tooManyAttempts' | 'credentialsWrong') =>
    seeOther(`/sign-in?${query({ again: '1' })}`, [
      rememberForm('sign-in', { values: { email }, errors: { password: error } }),
    ]);
  try {
    const address = clientAddress(request.headers);
    const signedIn = await signIn(GUEST, { email, password }, address, browserOf(request));
    if (!signedIn.ok) return again('credentialsWrong');
    const path = signedIn.value.isWhole ? asked : `/sign-in/second?${query()}`.replace(/\?$/, '');
    return seeOther(path, [...(await signInCookies(signedIn.value)), forgetForm('sign-in')]);
  } catch (error) {
    if (error instanceof TooMany) return again('tooManyAttempts');
    throw error;
  }
});

export const GET = methodNotAllowed('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
