import { methodNotAllowed, respond } from '@/app/_server/respond';
import { findCommentPage } from '@/lib/comments/find-page';
import { GUEST } from '@/lib/viewer';

/** The permanent address of a comment: 302 to the page where it stands now. */
export const GET = respond(
  async (_request: Request, { params }: { params: Promise<{ slug: string; id: string }> }) => {
    const { slug, id } = await params;
    const found = await findCommentPage(GUEST, slug, id);
    const query = found.page > 1 ? `?comments=${found.page}` : '';
    const location = `/articles/${encodeURIComponent(found.slug)}${query}#comment-${id}`;
    return new Response(null, { status: 302, headers: { location } });
  },
);

const refuse = methodNotAllowed('GET, HEAD');

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
