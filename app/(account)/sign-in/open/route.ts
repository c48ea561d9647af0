import { openSession } from '@/app/_server/auth';
import { forgetForm, rememberForm } from '@/app/_server/form-memory';
import { readForm } from '@/app/_server/read-form';
import { methodNotAllowed, respond, seeOther } from '@/app/_server/respond';
import { adminPath } from '../admin-path';

export const POST = respond(async (request: Request) => {
  const { email, password, next } = await readForm(request, ['email', 'password', 'next']);
  const opened = await openSession(request, email, password);
  if (opened.ok) return seeOther(adminPath(next), [...opened.cookies, forgetForm('sign-in')]);
  const errors = { password: opened.tooMany ? 'tooManyAttempts' : 'credentialsWrong' } as const;
  const asked = adminPath(next);
  const again = new URLSearchParams({ again: '1', ...(asked !== '/admin' && { next: asked }) });
  return seeOther(`/sign-in?${again}`, [rememberForm('sign-in', { values: { email }, errors })]);
});

export const GET = methodNotAllowed('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
