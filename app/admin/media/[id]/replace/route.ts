import { isSameOrigin, Refused } from '@/app/_server/read-form';
import { readUploads } from '@/app/_server/read-uploads';
import { acceptsJson, json, methodNotAllowed, respond, seeOther } from '@/app/_server/respond';
import { currentViewer } from '@/app/_server/viewer';
import { replaceMedia } from '@/lib/media/replace-media';
import { requireWriter } from '@/lib/viewer';

type Context = { params: Promise<{ id: string }> };

/** Takes another file for a medium: a multipart form with `file`. A script gets 200 or 422, a form is led back. */
export const POST = respond<Context>(async (request, { params }) => {
  if (!isSameOrigin(request)) throw new Refused(403);
  const viewer = await currentViewer();
  requireWriter(viewer);
  const { id } = await params;
  const page = `/admin/media/${encodeURIComponent(id)}`;
  for await (const { upload } of readUploads(request)) {
    const replaced = await replaceMedia(viewer, id, upload);
    if (acceptsJson(request)) {
      return replaced.ok ? json(200, replaced.value) : json(422, { errors: replaced.errors });
    }
    return seeOther(replaced.ok ? `${page}?said=replaced` : `${page}?refused=${replaced.errors.file}`);
  }
  if (acceptsJson(request)) throw new Refused(400);
  return seeOther(page);
});

export const GET = methodNotAllowed('POST');
