import { json, respond } from '@/app/_server/respond';
import { currentViewer } from '@/app/_server/viewer';
import { listMedia } from '@/lib/media/library/list-media';
import { requireWriter } from '@/lib/viewer';

/** A page of the library for the pages' scripts: `words`, `kind`, `state`, `after`. */
export const GET = respond(async (request: Request) => {
  const viewer = await currentViewer();
  requireWriter(viewer);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return json(200, await listMedia(viewer, query));
});
