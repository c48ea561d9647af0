import { readForm } from '@/app/_server/read-form';
import { methodNotAllowed, respond, seeOther } from '@/app/_server/respond';
import { requireMember } from '@/app/_server/viewer';
import { exportPerson } from '@/lib/comments/own/reader-page';
import { NotFound } from '@/lib/errors';

/** All that is kept under an e-mail address, as a file for its owner. A POST: addresses do not belong into addresses. */
export const POST = respond(async (request: Request) => {
  const viewer = await requireMember('administrator');
  const { email } = await readForm(request, ['email'] as const);
  try {
    const data = await exportPerson(viewer, email);
    return new Response(`${JSON.stringify(data, null, 2)}\n`, {
      headers: {
        'content-type': 'application/json',
        'content-disposition': 'attachment; filename="causerie.json"',
        'cache-control': 'private, no-store',
      },
    });
  } catch (error) {
    if (error instanceof NotFound) return seeOther('/admin/comments/readers?said=none');
    throw error;
  }
});

const refuse = methodNotAllowed('POST');

export { refuse as DELETE, refuse as GET, refuse as HEAD, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
