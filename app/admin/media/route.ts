import { isSameOrigin, Refused, readBody } from '@/app/_server/read-form';
import { json, methodNotAllowed, respond } from '@/app/_server/respond';
import { currentViewer } from '@/app/_server/viewer';
import { PICTURE_LIMITS } from '@/lib/media/schema';
import { storePicture } from '@/lib/media/store-picture';
import { requireWriter } from '@/lib/viewer';

// The file and what a multipart form puts around it.
const LIMIT = PICTURE_LIMITS.bytes + 64 * 1024;

/** Takes a picture for the library: a multipart form with `file`, `alt` and `credit`. 201, or 422 with `errors.file`. */
export const POST = respond(async (request: Request) => {
  if (!isSameOrigin(request)) throw new Refused(403);
  const viewer = await currentViewer();
  // Before the body is read: nobody else can make this server take 15 MB.
  requireWriter(viewer);
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\b/i.test(type)) throw new Refused(415, { accept: 'multipart/form-data' });
  const body = await readBody(request, LIMIT);
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => {
    throw new Refused(400);
  });
  const file = form.get('file');
  if (!(file instanceof Blob)) throw new Refused(400);
  const text = (name: string) => String(form.get(name) ?? '');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const stored = await storePicture(viewer, bytes, { alt: text('alt'), credit: text('credit') });
  return stored.ok ? json(201, stored.value) : json(422, { errors: stored.errors });
});

export const GET = methodNotAllowed('POST');
