import { createReadStream } from 'node:fs';
import { link, mkdir, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newId } from '../ids';
import type { ByteRange, MediaStorage, StoredFile } from './storage';

/** Somebody was there first. */
export class KeyTaken extends Error {
  override name = 'KeyTaken';
}

const KEY = /^[a-z2-7]{16}\/[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** Media in a folder: `<id>/<name>`. A file is written under another name first, and then stands there whole. */
export class FolderStorage implements MediaStorage {
  constructor(private readonly root: string) {}

  async put(key: string, content: Uint8Array | { path: string }): Promise<void> {
    const target = this.pathOf(key);
    await mkdir(path.dirname(target), { recursive: true });
    if (!(content instanceof Uint8Array)) return place(content.path, target);
    const incoming = path.join(this.root, '.incoming');
    await mkdir(incoming, { recursive: true });
    const written = path.join(incoming, newId());
    try {
      await writeFile(written, content, { flush: true });
      await place(written, target);
    } finally {
      await rm(written, { force: true });
    }
  }

  async find(key: string): Promise<StoredFile | undefined> {
    if (!KEY.test(key)) return undefined;
    const file = this.pathOf(key);
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    return { bytes: found.size, open: (range?: ByteRange) => createReadStream(file, range) };
  }

  async delete(keys: readonly string[]): Promise<void> {
    for (const key of keys) await rm(this.pathOf(key), { force: true });
    const folders = new Set(keys.map((key) => path.dirname(this.pathOf(key))));
    // One that is not empty stays.
    for (const folder of folders) await rmdir(folder).catch(() => {});
  }

  async *list(id?: string): AsyncIterable<{ key: string; at: Date }> {
    const ids = id === undefined ? await namesIn(this.root) : [id];
    for (const folder of ids.filter((name) => /^[a-z2-7]{16}$/.test(name))) {
      for (const name of await namesIn(path.join(this.root, folder))) {
        const found = await stat(path.join(this.root, folder, name)).catch(() => undefined);
        if (found?.isFile() && KEY.test(`${folder}/${name}`)) {
          yield { key: `${folder}/${name}`, at: found.mtime };
        }
      }
    }
  }

  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new RangeError('not the key of a medium');
    return path.join(this.root, key);
  }
}

/** Gives a written file its name, unless the name is taken. */
async function place(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new KeyTaken();
    // Disks without hard links: two at once on one key are told apart by nothing there.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
    if (await stat(to).catch(() => undefined)) throw new KeyTaken();
    await rename(from, to);
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
