import { senderOf } from '@/app/_server/comment-sender';
import { readForm } from '@/app/_server/read-form';
import { methodNotAllowed, respond, seeOther } from '@/app/_server/respond';
import { editOwnComment } from '@/lib/comments/own/change-own';
import { keepOwnText } from '@/lib/comments/own/kept-text';
import { Conflict, Forbidden } from '@/lib/errors';
import { GUEST } from '@/lib/viewer';

type Context = { params: Promise<{ slug: string; receipt: string }> };

/** An author changes their comment: 303 back to its page, which says what became of it. */
export const POST = respond(async (request: Request, { params }: Context) => {
  const values = await readForm(request, ['body', 'version'] as const);
  const { slug, receipt: token } = await params;
  const page = `/articles/${slug}/comments/received/${token}`;
  const refused = async (said: string) => {
    const kept = await keepOwnText(GUEST, slug, token, values.body, senderOf(request).network);
    return seeOther(`${page}?said=${said}&attempt=${kept}#own-problem`);
  };
  try {
    const edited = await editOwnComment(GUEST, slug, token, values);
    return edited.ok ? seeOther(page) : await refused(edited.errors.body ?? 'bodyMissing');
  } catch (error) {
    if (error instanceof Conflict) return refused('conflict');
    if (error instanceof Forbidden) return refused('late');
    throw error;
  }
});

const refuse = methodNotAllowed('POST');

export { refuse as DELETE, refuse as GET, refuse as HEAD, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
