import { record } from '../audit/record';
import { transaction } from '../db';
import { Conflict } from '../errors';
import { changed } from '../freshness';
import type { Viewer } from '../viewer';
import { foldedOf } from './folded';
import { fileNumber, keyOf } from './keys';
import { makeShare, shareName } from './make-variants';
import { requireMedium } from './policy';
import { describeSchema, type Focus, type MediaItem } from './schema';
import { mediaStorage } from './storage';
import { KeyTaken } from './storage-folder';
import { findMedium, type MediaRow, setDescription } from './store';
import { mediaItem, mediaTag } from './view';

/**
 * Says what a medium shows, whose it is, under which licence, and what must stay in sight of it. Texts that are too
 * long are cut. Editors, and who sent it. @throws Conflict when it was replaced meanwhile; Forbidden, NotFound
 */
export async function describeMedia(viewer: Viewer, id: string, input: unknown): Promise<MediaItem> {
  const row = await findMedium(id);
  requireMedium(viewer, row);
  const said = describeSchema.parse(input);
  if (row.kind === 'picture' && said.focus !== row.focus) await keepShare(row, said.focus);
  const after = await transaction(async (tx) => {
    const current = await findMedium(id, tx);
    requireMedium(viewer, current);
    const { alt, credit, licence, focus } = current;
    const isSet = await setDescription(tx, id, row.file, { ...said, folded: foldedOf(current, said) });
    if (!isSet) throw new Conflict();
    const before = { alt, credit, licence, focus };
    await record(tx, viewer, 'media.describe', 'media', id, { before, after: said });
    changed(tx, [mediaTag(id)]);
    return findMedium(id, tx);
  });
  requireMedium(viewer, after);
  return mediaItem(after);
}

/** Makes the picture for the cards of other sites, from the widest variant, where there is none with this crop. */
async function keepShare(row: MediaRow, focus: Focus): Promise<void> {
  const number = fileNumber(row);
  const widest = (row.widths as number[]).at(-1);
  if (number === 0 || widest === undefined) return;
  const key = keyOf(row.id, number, shareName(focus));
  const storage = mediaStorage();
  if (await storage.find(key)) return;
  const stored = await storage.find(keyOf(row.id, number, `${widest}.jpg`));
  if (stored === undefined) return;
  const parts: Buffer[] = [];
  for await (const part of stored.open()) parts.push(part as Buffer);
  const { data } = await makeShare(Buffer.concat(parts), focus);
  await storage.put(key, data).catch((error) => {
    if (!(error instanceof KeyTaken)) throw error;
  });
}
