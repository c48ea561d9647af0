import { readForm } from '@/app/_server/read-form';
import { keepReader } from '@/app/_server/reader-cookie';
import { methodNotAllowed, respond, seeOther } from '@/app/_server/respond';
import { confirmEmail } from '@/lib/comments/own/confirm';
import { GUEST } from '@/lib/viewer';

type Context = { params: Promise<{ token: string }> };

/** Somebody proves an e-mail address: 303 to their own page; this browser may now write in its name. */
export const POST = respond(async (request: Request, { params }: Context) => {
  await readForm(request, []);
  const { page, browser } = await confirmEmail(GUEST, (await params).token);
  return seeOther(`/reader/${page}`, [keepReader(browser)]);
});

const refuse = methodNotAllowed('POST');

export { refuse as DELETE, refuse as GET, refuse as HEAD, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
