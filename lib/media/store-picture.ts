import type { Outcome } from '../errors';
import { requireWriter, type Viewer } from '../viewer';
import { addMedia } from './add-media';
import { discardUpload, receiveUpload } from './incoming';
import type { PictureView } from './schema';

type Told = { name?: string; alt?: string; credit?: string };

/** Adds a picture that is in memory: one of the demo or of an import. Editors and authors. @throws Forbidden, NotFound */
export async function storePicture(
  viewer: Viewer,
  bytes: Uint8Array,
  { name = '', ...told }: Told = {},
): Promise<Outcome<PictureView, 'file'>> {
  requireWriter(viewer);
  const upload = await receiveUpload(once(bytes), name);
  try {
    const added = await addMedia(viewer, upload, told, 'picture');
    if (!added.ok) return added;
    const { id, file, width, height, widths, focus, credit } = added.value;
    return { ok: true, value: { id, file, width, height, widths, focus, credit } };
  } finally {
    await discardUpload(upload);
  }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
