import { z } from 'zod';
import { Refused } from '@/app/_server/read-form';
import { readJson } from '@/app/_server/read-json';
import { json, methodNotAllowed, respond } from '@/app/_server/respond';
import { currentViewer } from '@/app/_server/viewer';
import { tellPresence } from '@/lib/articles/presence/tell-presence';
import { requireWriter } from '@/lib/viewer';

type Context = { params: Promise<{ id: string }> };

const LIMIT = 1024;

/** A tab says every ten seconds that it has the article open; the answer says who else has. */
export const POST = respond(async (request: Request, { params }: Context) => {
  const viewer = await currentViewer();
  if (viewer.kind === 'guest') return json(401, {});
  requireWriter(viewer);
  const told = await readJson(request, LIMIT);
  const presence = await tellPresence(viewer, (await params).id, told).catch((error: unknown) => {
    if (error instanceof z.ZodError) throw new Refused(400);
    throw error;
  });
  return json(200, presence);
});

const refuse = methodNotAllowed('POST');

export { refuse as DELETE, refuse as GET, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
