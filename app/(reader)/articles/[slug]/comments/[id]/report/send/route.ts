import { clientAddress } from '@/app/_server/client-address';
import { readForm } from '@/app/_server/read-form';
import { methodNotAllowed, respond, seeOther } from '@/app/_server/respond';
import { reportComment } from '@/lib/comments/reports/report-comment';
import { networkOf } from '@/lib/network';
import { GUEST } from '@/lib/viewer';

type Context = { params: Promise<{ slug: string; id: string }> };

/** A report is received here: 303 to the thanks, or to the form with what was typed. */
export const POST = respond(async (request: Request, { params }: Context) => {
  const typed = await readForm(request, ['reason', 'words', 'email']);
  const { slug, id } = await params;
  const network = networkOf(clientAddress(request.headers));
  const reported = await reportComment(GUEST, slug, id, typed, network);
  const query = reported.accepted ? 'sent=1' : `attempt=${reported.attempt}`;
  return seeOther(`/articles/${slug}/comments/${id}/report?${query}`);
});

const refuse = methodNotAllowed('POST');

export { refuse as DELETE, refuse as GET, refuse as HEAD, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
