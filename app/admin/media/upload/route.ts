import { isSameOrigin, Refused } from '@/app/_server/read-form';
import { readUploads } from '@/app/_server/read-uploads';
import { acceptsJson, json, methodNotAllowed, respond, seeOther } from '@/app/_server/respond';
import { currentViewer } from '@/app/_server/viewer';
import { addMedia } from '@/lib/media/add-media';
import { requireWriter } from '@/lib/viewer';

/**
 * Takes files for the library: a multipart form with `file` (one from a script, several from a form), `alt` and `credit`
 * before it, and `only`, which is `picture` where nothing else can be shown. A script gets 201 and the medium (200
 * when the library had it), or 422 with `errors.file`; a form is led to the library, which says what became of each.
 */
export const POST = respond(async (request: Request) => {
  if (!isSameOrigin(request)) throw new Refused(403);
  const viewer = await currentViewer();
  // Before the body is read: nobody else can fill this server's disk.
  requireWriter(viewer);
  const isScript = acceptsJson(request);
  const said = new URLSearchParams();
  let [sent, known] = [0, 0];
  for await (const { upload, fields } of readUploads(request)) {
    const only = fields.only === 'picture' ? 'picture' : undefined;
    const added = await addMedia(viewer, upload, { alt: fields.alt, credit: fields.credit }, only);
    if (isScript) {
      return added.ok
        ? json(added.value.known ? 200 : 201, added.value)
        : json(422, { errors: added.errors });
    }
    if (!added.ok) said.append('refused', `${added.errors.file} ${upload.name.slice(0, 80)}`);
    else if (added.value.known) known += 1;
    else sent += 1;
  }
  if (isScript) throw new Refused(400);
  if (sent > 0) said.set('sent', String(sent));
  if (known > 0) said.set('known', String(known));
  return seeOther(said.size === 0 ? '/admin/media' : `/admin/media?${said}`);
});

export const GET = methodNotAllowed('POST');
