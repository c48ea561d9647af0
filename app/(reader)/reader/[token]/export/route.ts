import { methodNotAllowed, respond } from '@/app/_server/respond';
import { exportOwnData } from '@/lib/comments/own/reader-page';
import { GUEST } from '@/lib/viewer';

type Context = { params: Promise<{ token: string }> };

/** All that is kept under a reader's address, as JSON. */
export const GET = respond(async (_request: Request, { params }: Context) => {
  const data = await exportOwnData(GUEST, (await params).token);
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json',
      'content-disposition': 'attachment; filename="causerie.json"',
      'cache-control': 'private, no-store',
    },
  });
});

const refuse = methodNotAllowed('GET, HEAD');

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
