import { readForm } from '@/app/_server/read-form';
import { keepReader } from '@/app/_server/reader-cookie';
import { methodNotAllowed, respond, seeOther } from '@/app/_server/respond';
import { eraseOwnData } from '@/lib/comments/own/reader-page';
import { GUEST } from '@/lib/viewer';

type Context = { params: Promise<{ token: string }> };

/** A reader has all taken away that says who they were: 303 to the page that says it is done. */
export const POST = respond(async (request: Request, { params }: Context) => {
  await readForm(request, []);
  await eraseOwnData(GUEST, (await params).token);
  return seeOther('/reader/erased', [keepReader('')]);
});

const refuse = methodNotAllowed('POST');

export { refuse as DELETE, refuse as GET, refuse as HEAD, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
