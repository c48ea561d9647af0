import { z } from 'zod';
import { Refused } from '@/app/_server/read-form';
import { readJson } from '@/app/_server/read-json';
import { json, methodNotAllowed, respond } from '@/app/_server/respond';
import { currentViewer } from '@/app/_server/viewer';
import { readStoredDraft } from '@/lib/articles/revisions/read-stored-draft';
import { settleConflict } from '@/lib/articles/revisions/settle-conflict';
import { writeArticle } from '@/lib/articles/write-article';
import { requireWriter } from '@/lib/viewer';

/**
 * The draft of an article for the editor, at an address that stays when the blog is updated under an open page
 * (a Server Action's does not). What the answers mean is in components/admin/editor/state/draft-answers.ts.
 */

type Context = { params: Promise<{ id: string }> };

const LIMIT = 5 * 1024 * 1024;
const sent = z.union([
  z.object({ chosen: z.unknown(), mine: z.unknown() }).refine(({ chosen }) => chosen !== undefined),
  z.object({ draft: z.unknown() }),
]);

/** What is stored now, for somebody whose text met another. */
export const GET = respond(async (_request: Request, { params }: Context) => {
  const viewer = await currentViewer();
  if (viewer.kind === 'guest') return json(401, {});
  requireWriter(viewer);
  return json(200, await readStoredDraft(viewer, (await params).id));
});

/** Saves `draft`, or what was `chosen` of the stored text and `mine`. 200 with `saved`, 422 with `errors`, 409. */
export const POST = respond(async (request: Request, { params }: Context) => {
  const viewer = await currentViewer();
  if (viewer.kind === 'guest') return json(401, {});
  // Before the body is read: nobody else can make this server take 5 MB.
  requireWriter(viewer);
  const body = sent.safeParse(await readJson(request, LIMIT));
  if (!body.success) throw new Refused(400);
  const { id } = await params;
  const written = await ('chosen' in body.data
    ? settleConflict(viewer, id, body.data)
    : writeArticle(viewer, id, body.data.draft)
  ).catch((error: unknown) => {
    // A wrong type, which no page of ours sends.
    if (error instanceof z.ZodError) throw new Refused(400);
    throw error;
  });
  return written.ok ? json(200, { saved: written.value }) : json(422, { errors: written.errors });
});

const refuse = methodNotAllowed('GET, HEAD, POST');

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
