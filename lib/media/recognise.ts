import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import type { ErrorKey } from '../words/dictionary';
import type { Upload } from './incoming';
import { FILE_ENDINGS, FILE_LIMIT, PICTURE_LIMITS } from './schema';

export type Recognised = { kind: 'picture'; type: string } | { kind: 'file'; type: string };

const PICTURES = new Set([
  'image/jpeg',
  'image/png',
  'image/apng',
  'image/webp',
  'image/gif',
  'image/avif',
  'image/heic',
  'image/heif',
]);

/** One name for each type that libraries call differently. */
const SAME: Record<string, string> = {
  'audio/vnd.wave': 'audio/wav',
  'audio/x-wav': 'audio/wav',
  'audio/x-flac': 'audio/flac',
  'audio/opus': 'audio/ogg',
  'audio/mp4': 'audio/x-m4a',
  'audio/ogg; codecs=opus': 'audio/ogg',
};

/** What a file is by its content; its name and what the browser says of it count for nothing. Or why it is refused. */
export async function recognise(upload: Upload): Promise<Recognised | ErrorKey> {
  if (upload.bytes === 0) return 'mediaEmpty';
  if (upload.bytes > FILE_LIMIT) return 'mediaTooLarge';
  const found = await fileTypeFromFile(upload.path).catch(() => undefined);
  const type = SAME[found?.mime ?? ''] ?? found?.mime ?? '';
  if (PICTURES.has(type)) {
    return upload.bytes > PICTURE_LIMITS.bytes ? 'pictureTooLarge' : { kind: 'picture', type };
  }
  if (type.startsWith('video/')) return 'mediaVideo';
  const { head, tail } = await endsOf(upload);
  if (type === 'application/pdf') {
    // Behind other bytes it could be another thing too; without its end it was cut off.
    if (!head.startsWith('%PDF-')) return 'mediaUnknown';
    return tail.includes('%%EOF') ? { kind: 'file', type } : 'mediaCutOff';
  }
  if (FILE_ENDINGS[type] !== undefined) return { kind: 'file', type };
  return /<svg[\s>]/i.test(head) && !/<html|<!doctype html/i.test(head) ? 'mediaSvg' : 'mediaUnknown';
}

async function endsOf({ path, bytes }: Upload): Promise<{ head: string; tail: string }> {
  const handle = await open(path);
  try {
    const read = async (from: number, length: number) => {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from);
      return buffer.toString('latin1', 0, bytesRead);
    };
    return { head: await read(0, 4096), tail: await read(Math.max(0, bytes - 2048), 2048) };
  } finally {
    await handle.close();
  }
}
