import { EVERYTHING, hearsOthers, onChanged } from '../freshness';
import type { Viewer } from '../viewer';
import { fileNumber, keyAskedFor } from './keys';
import { FILE_ENDINGS } from './schema';
import { mediaStorage, type StoredFile } from './storage';
import { findMedium, type MediaRow } from './store';

/** A file as it is served. One whose address is its own for ever never changes; others are asked for again. */
export type OpenMedia = { file: StoredFile; type: string; etag: string; forEver: boolean; name: string };

// Every picture of every page asks for its row.
const MOST = 5_000;
let known = new Map<string, MediaRow>();
let changes = 0;
onChanged((tags) => {
  changes += 1;
  if (tags.includes(EVERYTHING)) known = new Map();
  for (const tag of tags) if (tag.startsWith('media:')) known.delete(tag.slice('media:'.length));
});

/** What an address of a picture or a file shows; nothing for any other address. Anybody. */
export async function openMedia(_viewer: Viewer, id: string, name: string): Promise<OpenMedia | undefined> {
  if (!/^[a-z2-7]{16}$/.test(id)) return undefined;
  const row = await rowOf(id);
  const key = row && keyAskedFor(row, name, (type) => FILE_ENDINGS[type]);
  const file = key === undefined ? undefined : await mediaStorage().find(key);
  if (!row || file === undefined) return undefined;
  const isFile = row.kind === 'file';
  return {
    file,
    type: isFile ? row.type : name.endsWith('.jpg') ? 'image/jpeg' : 'image/webp',
    etag: `"${id}-${isFile ? fileNumber(row) : name}"`,
    forEver: !isFile,
    name,
  };
}

async function rowOf(id: string): Promise<MediaRow | undefined> {
  const kept = known.get(id);
  if (kept !== undefined) return kept;
  const before = changes;
  const row = (await findMedium(id)) ?? undefined;
  // What changed while it was read is not kept, and nothing is by a process that does not hear the others.
  if (row === undefined || changes !== before || !hearsOthers()) return row;
  if (known.size >= MOST) known = new Map();
  known.set(id, row);
  return row;
}
