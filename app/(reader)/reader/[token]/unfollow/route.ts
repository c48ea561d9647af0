import { readForm } from '@/app/_server/read-form';
import { methodNotAllowed, respond, seeOther } from '@/app/_server/respond';
import { unfollow } from '@/lib/comments/own/reader-page';
import { GUEST } from '@/lib/viewer';

type Context = { params: Promise<{ token: string }> };

/** A reader ends one of their subscriptions: 303 back to their page. */
export const POST = respond(async (request: Request, { params }: Context) => {
  const { subscription } = await readForm(request, ['subscription'] as const);
  const { token } = await params;
  await unfollow(GUEST, token, subscription);
  return seeOther(`/reader/${token}`);
});

const refuse = methodNotAllowed('POST');

export { refuse as DELETE, refuse as GET, refuse as HEAD, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
