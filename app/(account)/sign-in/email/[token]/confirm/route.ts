import { readForm } from '@/app/_server/read-form';
import { methodNotAllowed, respond, seeOther } from '@/app/_server/respond';
import { NotFound } from '@/lib/errors';
import { confirmEmail } from '@/lib/members/own/change-email';
import { GUEST } from '@/lib/viewer';

type Context = { params: Promise<{ token: string }> };

export const POST = respond(async (request: Request, { params }: Context) => {
  await readForm(request, []);
  const { token } = await params;
  try {
    // The notice to the old address is not waited for.
    await confirmEmail(GUEST, token);
    return seeOther('/sign-in/email/done');
  } catch (error) {
    if (error instanceof NotFound) return seeOther(`/sign-in/email/${encodeURIComponent(token)}`);
    throw error;
  }
});

export const GET = methodNotAllowed('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
