import type { ErrorKey } from '../words/dictionary';
import type { Upload } from './incoming';
import { keyOf, partsOf } from './keys';
import { makeVariants } from './make-variants';
import { recognise } from './recognise';
import { FILE_ENDINGS, type Focus } from './schema';
import { mediaStorage } from './storage';
import { KeyTaken } from './storage-folder';
import type { FileColumns } from './store';

/** What an upload has become: its columns, and what is to be kept of it by name. */
export type Made = {
  kind: 'picture' | 'file';
  columns: FileColumns;
  files: { name: string; content: Uint8Array | { path: string } }[];
};

/** Looks what an upload is and makes its variants. Of a picture nothing else is kept. @returns or why it is refused */
export async function makeFiles(upload: Upload, focus: Focus): Promise<Made | ErrorKey> {
  const found = await recognise(upload);
  if (typeof found === 'string') return found;
  const { type } = found;
  const { name, bytes, hash } = upload;
  if (found.kind === 'file') {
    const files = [{ name: `file.${FILE_ENDINGS[type]}`, content: { path: upload.path } }];
    return { kind: 'file', files, columns: { type, name, bytes, hash, width: 0, height: 0, widths: [] } };
  }
  const made = await makeVariants(upload.path, type, focus);
  if (typeof made === 'string') return made;
  const { width, height, widths, files } = made;
  return {
    kind: 'picture',
    files: files.map(({ name, data }) => ({ name, content: data })),
    columns: { type, name, bytes, hash, width, height, widths },
  };
}

/**
 * Keeps the files of a medium under a number that none of its files had. No row speaks of them yet, so that
 * nobody sees them. @returns the number
 */
export async function keepFiles(id: string, atLeast: number, made: Made): Promise<number> {
  let number = atLeast;
  for await (const { key } of mediaStorage().list(id)) number = Math.max(number, partsOf(key).number + 1);
  for (;;) {
    try {
      await putAll(id, number, made);
      return number;
    } catch (error) {
      // Somebody else replaces it at the same time.
      if (!(error instanceof KeyTaken)) throw error;
      number += 1;
    }
  }
}

async function putAll(id: string, number: number, { files }: Made): Promise<void> {
  const done: string[] = [];
  try {
    for (const { name, content } of files) {
      const key = keyOf(id, number, name);
      await mediaStorage().put(key, content);
      done.push(key);
    }
  } catch (error) {
    await mediaStorage().delete(done);
    throw error;
  }
}

/** Takes the files of a medium away: all, or those with one number. */
export async function dropFiles(id: string, number?: number): Promise<void> {
  const keys: string[] = [];
  for await (const { key } of mediaStorage().list(id)) {
    if (number === undefined || partsOf(key).number === number) keys.push(key);
  }
  await mediaStorage().delete(keys);
}
