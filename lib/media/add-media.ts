import { record } from '../audit/record';
import { now } from '../clock';
import { transaction } from '../db';
import type { Outcome } from '../errors';
import { newId } from '../ids';
import { memberId, requireWriter, type Viewer } from '../viewer';
import { foldedOf } from './folded';
import type { Upload } from './incoming';
import { dropFiles, keepFiles, makeFiles } from './keep-files';
import { describeSchema, type MediaItem } from './schema';
import { findByHash, findMedium, insertMedium, takeHash } from './store';
import { mediaItem } from './view';

/** Something that was sent to the library; `known` says that it had it already, and nothing was added. */
export type AddedMedia = MediaItem & { known: boolean };

type Told = { alt?: unknown; credit?: unknown; licence?: unknown };

/**
 * Adds a picture, a PDF or a sound to the library, by its content and not its name. A picture is kept as variants
 * without its metadata. The same bytes stand in the library once. Editors and authors.
 * @param only pictures, where nothing else can be shown. @throws Forbidden, NotFound
 */
export async function addMedia(
  viewer: Viewer,
  upload: Upload,
  told: Told = {},
  only?: 'picture',
): Promise<Outcome<AddedMedia, 'file'>> {
  requireWriter(viewer);
  const known = upload.bytes === 0 ? null : await findByHash(upload.hash);
  if (known !== null && (only === undefined || known.kind === only)) {
    return { ok: true, value: { ...mediaItem(known), known: true } };
  }
  const made = await makeFiles(upload, 'center');
  if (typeof made === 'string') return { ok: false, errors: { file: made } };
  if (only !== undefined && made.kind !== only) return { ok: false, errors: { file: 'pictureUnreadable' } };

  // The files first: a row never speaks of files that are not there, and files without a row are nobody's to see.
  const id = newId();
  const said = describeSchema.parse(told);
  const row = { ...made.columns, ...said, id, kind: made.kind, folded: foldedOf(made.columns, said) };
  await keepFiles(id, 1, made);
  try {
    const { value, isKnown } = await transaction(async (tx) => {
      await takeHash(tx, upload.hash);
      const twin = await findByHash(upload.hash, tx);
      if (twin !== null) return { value: twin, isKnown: true };
      await insertMedium(tx, { ...row, memberId: memberId(viewer), createdAt: now() });
      const { kind, type, bytes } = row;
      await record(tx, viewer, 'media.add', 'media', id, { after: { kind, type, bytes, ...said } });
      return { value: await findMedium(id, tx), isKnown: false };
    });
    if (value === null) throw new Error('the row that was written is not there');
    if (isKnown) await dropFiles(id);
    return { ok: true, value: { ...mediaItem(value), known: isKnown } };
  } catch (error) {
    await dropFiles(id);
    throw error;
  }
}
