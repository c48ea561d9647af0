import { forgetSessionCookie } from '@/app/_server/auth';
import { isSameOrigin, Refused } from '@/app/_server/read-form';
import { methodNotAllowed, respond, seeOther } from '@/app/_server/respond';
import { currentViewer } from '@/app/_server/viewer';
import { signOut } from '@/lib/members/sign-out';

export const POST = respond(async (request: Request) => {
  if (!isSameOrigin(request)) throw new Refused(403);
  await signOut(await currentViewer());
  return seeOther('/sign-in?out=1', [forgetSessionCookie()]);
});

export const GET = methodNotAllowed('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
