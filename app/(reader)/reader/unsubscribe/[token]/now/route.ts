import { isSameOrigin } from '@/app/_server/read-form';
import { json, methodNotAllowed, respond, seeOther } from '@/app/_server/respond';
import { unsubscribe } from '@/lib/comments/own/unsubscribe';
import { GUEST } from '@/lib/viewer';

type Context = { params: Promise<{ token: string }> };

const page = (token: string) => `/reader/unsubscribe/${encodeURIComponent(token)}`;

/**
 * Ends a subscription (RFC 8058): mail programs post here by themselves, from no page of ours, so that the token
 * is all that is asked; they follow no redirect. A GET, which programs make too, changes nothing.
 */
export const POST = respond(async (request: Request, { params }: Context) => {
  const token = (await params).token;
  await unsubscribe(GUEST, token);
  return isSameOrigin(request) ? seeOther(page(token)) : json(200, { unsubscribed: true });
});

export const GET = respond(async (_request: Request, { params }: Context) => {
  return seeOther(page((await params).token));
});

const refuse = methodNotAllowed('GET, HEAD, POST');

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
