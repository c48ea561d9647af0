import { readForm } from '@/app/_server/read-form';
import { methodNotAllowed, respond, seeOther } from '@/app/_server/respond';
import { withdrawOwnComment } from '@/lib/comments/own/change-own';
import { GUEST } from '@/lib/viewer';

type Context = { params: Promise<{ slug: string; receipt: string }> };

/** An author takes their comment back: 303 to its page. */
export const POST = respond(async (request: Request, { params }: Context) => {
  await readForm(request, []);
  const { slug, receipt: token } = await params;
  await withdrawOwnComment(GUEST, slug, token);
  return seeOther(`/articles/${slug}/comments/received/${token}`);
});

const refuse = methodNotAllowed('POST');

export { refuse as DELETE, refuse as GET, refuse as HEAD, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
