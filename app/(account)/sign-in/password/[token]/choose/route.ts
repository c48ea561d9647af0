import { forgetForm, rememberForm } from '@/app/_server/form-memory';
import { readForm } from '@/app/_server/read-form';
import { methodNotAllowed, respond, seeOther } from '@/app/_server/respond';
import { choosePassword } from '@/lib/members/choose-password';
import { GUEST } from '@/lib/viewer';

type Context = { params: Promise<{ token: string }> };

export const POST = respond(async (request: Request, { params }: Context) => {
  const { token } = await params;
  const { password } = await readForm(request, ['password']);
  const chosen = await choosePassword(GUEST, token, password);
  if (chosen.ok) return seeOther('/sign-in?chosen=1', [forgetForm('password')]);
  const { errors } = chosen;
  const path = `/sign-in/password/${encodeURIComponent(token)}?again=1`;
  return seeOther(path, [rememberForm('password', { values: {}, errors })]);
});

export const GET = methodNotAllowed('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
