import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { PictureView } from '../articles/schema';
import { record } from '../audit/record';
import { now } from '../clock';
import { transaction } from '../db';
import type { Outcome } from '../errors';
import { newId } from '../ids';
import { cleanText } from '../text';
import { requireWriter, type Viewer } from '../viewer';
import { pictureFolder } from './files';
import { PICTURE_LIMITS, WIDTHS } from './schema';
import { insertPicture } from './store';

const FORMATS = new Set(['jpeg', 'png', 'webp', 'avif', 'heif', 'gif']);

/**
 * Stores a picture as WebP variants made once, turned upright and without its metadata (place, device).
 * Editors and authors. @throws Forbidden, NotFound
 */
export async function storePicture(
  viewer: Viewer,
  bytes: Uint8Array,
  told: { alt?: string; credit?: string } = {},
): Promise<Outcome<PictureView, 'file'>> {
  requireWriter(viewer);
  if (bytes.length > PICTURE_LIMITS.bytes) return { ok: false, errors: { file: 'pictureTooLarge' } };
  const id = newId();
  const made = await variants(bytes).catch(() => 'pictureUnreadable' as const);
  if (typeof made === 'string') return { ok: false, errors: { file: made } };
  const { width, height, type, files } = made;

  // The files first, under a name of no picture; a row never speaks of files that are not whole.
  const folder = pictureFolder(id);
  await mkdir(`${folder}.new`, { recursive: true });
  for (const file of files) await writeFile(`${folder}.new/${file.width}.webp`, file.data);
  await rename(`${folder}.new`, folder);
  const credit = cleanText(told.credit ?? '').slice(0, 200);
  const row = { id, type, width, height, widths: files.map((file) => file.width), credit };
  try {
    await transaction(async (tx) => {
      await insertPicture(tx, { ...row, alt: cleanText(told.alt ?? '').slice(0, 500), createdAt: now() });
      await record(tx, viewer, 'media.add', 'media', id);
    });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return { ok: true, value: { id, width, height, widths: row.widths, credit } };
}

async function variants(bytes: Uint8Array) {
  // The head of the file only: what is too large is told so, and never decoded.
  const { format, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (format === undefined || !FORMATS.has(format)) return 'pictureUnreadable';
  const { width, height } = autoOrient;
  if (width * height > PICTURE_LIMITS.pixels) return 'pictureTooLarge';
  const widths = [
    ...WIDTHS.filter((candidate) => candidate < width),
    Math.min(width, WIDTHS[WIDTHS.length - 1] ?? width),
  ];
  const files = [];
  for (const target of new Set(widths)) {
    const data = await sharp(bytes, { limitInputPixels: PICTURE_LIMITS.pixels, failOn: 'error' })
      .autoOrient()
      .resize({ width: target })
      .webp({ quality: 78 })
      .toBuffer();
    files.push({ width: target, data });
  }
  return { width, height, type: `image/${format}`, files };
}
