import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { newId } from '../ids';
import { cleanText } from '../text';
import { FILE_LIMIT } from './schema';
import { incomingFolder } from './storage';

/** A file that was sent and of which nothing is known yet. It lies on the disk, never in memory. */
export type Upload = { path: string; name: string; bytes: number; hash: string };

/** The file has more bytes than any may have. */
export class UploadTooLarge extends Error {
  override name = 'UploadTooLarge';
}

/**
 * Writes what arrives to the disk. Whoever receives a file discards it in the end.
 * @throws UploadTooLarge as soon as there are too many bytes, and what the source throws; nothing is left then
 */
export async function receiveUpload(source: AsyncIterable<Uint8Array>, name: string): Promise<Upload> {
  await mkdir(incomingFolder(), { recursive: true });
  const file = path.join(incomingFolder(), newId());
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    const handle = await open(file, 'wx');
    try {
      for await (const part of source) {
        bytes += part.length;
        if (bytes > FILE_LIMIT) throw new UploadTooLarge();
        hash.update(part);
        await handle.write(part);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
  // A browser may send a path; what a person knows the file by is its last part.
  const known = cleanText(name.split(/[/\\]/).at(-1) ?? '').trim();
  return { path: file, name: known.slice(0, 200), bytes, hash: hash.digest('hex') };
}

/** Takes a received file away, if it is still there. */
export async function discardUpload(upload: Upload): Promise<void> {
  await rm(upload.path, { force: true });
}

/** Takes away what a process left that ended while it received. @returns how many files went */
export async function discardOlderThan(time: Date): Promise<number> {
  let count = 0;
  for (const name of await readdir(incomingFolder()).catch(() => [])) {
    const file = path.join(incomingFolder(), name);
    const found = await stat(file).catch(() => undefined);
    if (found === undefined || found.mtime >= time) continue;
    await rm(file, { recursive: true, force: true });
    count += 1;
  }
  return count;
}
