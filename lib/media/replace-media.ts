import { record } from '../audit/record';
import { transaction } from '../db';
import { Conflict, type Outcome } from '../errors';
import { changed } from '../freshness';
import type { Viewer } from '../viewer';
import { foldedOf } from './folded';
import type { Upload } from './incoming';
import { dropFiles, keepFiles, makeFiles } from './keep-files';
import { requireMedium } from './policy';
import type { Focus, MediaItem } from './schema';
import { findMedium, setFile } from './store';
import { mediaItem, mediaTag } from './view';

/**
 * Puts another file in the place of a medium's: wherever it stands, readers see the new one at their next request.
 * A picture by a picture, a file by one of its type. Editors, and who sent it.
 * @throws Conflict when somebody replaced it meanwhile; Forbidden, NotFound
 */
export async function replaceMedia(
  viewer: Viewer,
  id: string,
  upload: Upload,
): Promise<Outcome<MediaItem, 'file'>> {
  const before = await findMedium(id);
  requireMedium(viewer, before);
  const made = await makeFiles(upload, before.focus as Focus);
  if (typeof made === 'string') return { ok: false, errors: { file: made } };
  const isOther = made.kind !== before.kind || (made.kind === 'file' && made.columns.type !== before.type);
  if (isOther) return { ok: false, errors: { file: 'mediaOtherKind' } };

  const number = await keepFiles(id, before.file + 1, made);
  try {
    const after = await transaction(async (tx) => {
      const current = await findMedium(id, tx);
      requireMedium(viewer, current);
      if (current.file !== before.file || current.focus !== before.focus) throw new Conflict();
      const folded = foldedOf(made.columns, current);
      if (!(await setFile(tx, id, number, { ...made.columns, folded }))) throw new Conflict();
      const [old, { type, bytes }] = [{ type: before.type, bytes: before.bytes }, made.columns];
      await record(tx, viewer, 'media.replace', 'media', id, { before: old, after: { type, bytes } });
      changed(tx, [mediaTag(id)]);
      return findMedium(id, tx);
    });
    requireMedium(viewer, after);
    // The files before stay for an hour: pages that are being read show them (sweep-media.ts).
    return { ok: true, value: mediaItem(after) };
  } catch (error) {
    await dropFiles(id, number);
    throw error;
  }
}
