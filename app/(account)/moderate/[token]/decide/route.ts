import { readForm } from '@/app/_server/read-form';
import { methodNotAllowed, respond, seeOther } from '@/app/_server/respond';
import { takeOffer } from '@/lib/comments/moderation/by-mail';
import { Conflict } from '@/lib/errors';
import { GUEST } from '@/lib/viewer';

type Context = { params: Promise<{ token: string }> };

/** A moderator decides from a mail: 303 back to the page, which says what became of it and what stands there now. */
export const POST = respond(async (request: Request, { params }: Context) => {
  await readForm(request, []);
  const { token } = await params;
  const said = await takeOffer(GUEST, token).then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof Conflict) return 'over';
      throw error;
    },
  );
  return seeOther(`/moderate/${token}?said=${said}`);
});

const refuse = methodNotAllowed('POST');

export { refuse as DELETE, refuse as GET, refuse as HEAD, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
