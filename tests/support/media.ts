import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { env } from '../../lib/env';
import { addMedia } from '../../lib/media/add-media';
import { discardUpload, receiveUpload, type Upload } from '../../lib/media/incoming';
import type { Viewer } from '../../lib/viewer';

/** The folder of a medium. */
export function mediaFolder(id: string): string {
  return path.join(env().DATA_DIR, 'media', id);
}

/** The names of the files of a medium. */
export function filesOf(id: string): string[] {
  return existsSync(mediaFolder(id)) ? readdirSync(mediaFolder(id)).sort() : [];
}

/** Gives bytes as a browser sends a file, does something with it, and takes it away. */
export async function sent<T>(
  bytes: Uint8Array,
  name: string,
  take: (upload: Upload) => Promise<T>,
): Promise<T> {
  const upload = await receiveUpload(once(bytes), name);
  try {
    return await take(upload);
  } finally {
    await discardUpload(upload);
  }
}

export const add = (viewer: Viewer, bytes: Uint8Array, name = 'x', told = {}) =>
  sent(bytes, name, (upload) => addMedia(viewer, upload, told));

/** A picture of one colour, of its own bytes for each. */
export const plain = (width: number, height: number, red = 150) =>
  sharp({ create: { width, height, channels: 3, background: { r: red, g: 40, b: 30 } } });

/** The smallest PDF that is whole. */
export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** A second of silence. */
export function wav(): Buffer {
  const samples = 8000;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples, 40);
  return Buffer.concat([head, Buffer.alloc(samples, 128)]);
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
