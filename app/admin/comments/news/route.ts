import { json, methodNotAllowed, respond } from '@/app/_server/respond';
import { requireMember } from '@/app/_server/viewer';
import { readNews } from '@/lib/comments/queue/count-queues';

/** What has come since the queue was shown: asked for by the page again and again. */
export const GET = respond(async (request: Request) => {
  const viewer = await requireMember('moderator');
  const since = new Date(new URL(request.url).searchParams.get('since') ?? '');
  const { arrived, counts } = await readNews(viewer, Number.isNaN(since.getTime()) ? new Date() : since);
  return json(200, { arrived, counts });
});

const refuse = methodNotAllowed('GET, HEAD');

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
