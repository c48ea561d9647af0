import path from 'node:path';
import type { Readable } from 'node:stream';
import { env } from '../env';
import { FolderStorage } from './storage-folder';

/** Where the bytes of media are. Nothing else in Causerie knows; a store that speaks S3 can stand here too. */
export interface MediaStorage {
  /**
   * Keeps something under a key that nothing has yet. It is there whole, or not at all.
   * @throws KeyTaken when the key has something
   */
  put(key: string, content: Uint8Array | { path: string }): Promise<void>;
  /** What a key has. */
  find(key: string): Promise<StoredFile | undefined>;
  /** Takes away what the keys have; those that have nothing are no fault. */
  delete(keys: readonly string[]): Promise<void>;
  /** Every key, or those of one id, with the time when it was kept. */
  list(id?: string): AsyncIterable<{ key: string; at: Date }>;
}

export type StoredFile = {
  bytes: number;
  /** Reads it, from the first to the last byte of a range (both counted). */
  open(range?: ByteRange): Readable;
};
export type ByteRange = { start: number; end: number };

/** Where media are kept: below `DATA_DIR/media`. */
export function mediaStorage(): MediaStorage {
  return new FolderStorage(mediaFolder());
}

/** The folder of the files that are on their way, on the same disk as those that have arrived. */
export function incomingFolder(): string {
  return path.join(mediaFolder(), '.incoming');
}

function mediaFolder(): string {
  return path.resolve(env().DATA_DIR, 'media');
}
