import sharp, { type Sharp } from 'sharp';
import type { ErrorKey } from '../words/dictionary';
import { croppedTo, type Focus, PICTURE_LIMITS, WIDTHS } from './schema';
import { inTurn } from './turns';

export type Variant = { name: string; data: Buffer };
export type Variants = { width: number; height: number; widths: number[]; files: Variant[] };

// An eighth less than with quality 78 and effort 2, for a third more time; AVIF would be a third less, for six times.
const WEBP = { quality: 75, effort: 4 } as const;
/** For the narrowest variant of a wider picture, which is shown smaller than it is: lists have many. */
const SMALL_WEBP = { ...WEBP, quality: 55 } as const;
const JPEG = { quality: 80 } as const;

/**
 * Makes the variants of a picture, turned upright, in sRGB and without metadata (place, device, comments).
 * Two pictures at a time, in other threads than the one that answers requests.
 * @param type by its content. @returns why it is no picture, where it is none
 */
export function makeVariants(path: string, type: string, focus: Focus): Promise<Variants | ErrorKey> {
  return inTurn(async () => {
    const unreadable = type === 'image/heic' || type === 'image/heif' ? 'mediaHeic' : 'pictureUnreadable';
    try {
      return await make(path, type, focus);
    } catch {
      return unreadable;
    }
  });
}

async function make(path: string, type: string, focus: Focus): Promise<Variants | ErrorKey> {
  // The head of the file only: what is too large is told so, and never decoded.
  const { autoOrient, pages = 1 } = await sharp(path, { limitInputPixels: false }).metadata();
  const { width, height } = autoOrient;
  if (width * height > PICTURE_LIMITS.pixels) return 'pictureTooLarge';
  const isMoving = type === 'image/gif' && pages > 1;
  if (isMoving && width * height * pages > PICTURE_LIMITS.pixels) return 'animationTooLarge';

  const options = { limitInputPixels: PICTURE_LIMITS.pixels, failOn: 'error' } as const;
  const widest = Math.min(width, WIDTHS[WIDTHS.length - 1] ?? width);
  const widths = [...new Set([...WIDTHS.filter((candidate) => candidate < widest), widest])];
  // Decoded once, to the widest variant: the others are made of that.
  const base = await sharp(path, options)
    .autoOrient()
    .resize({ width: widest })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const still = () => sharp(base.data, { raw: base.info });
  const moving = () => sharp(path, { ...options, animated: true });

  const files: Variant[] = [];
  for (const target of widths) {
    // A pipeline each: to clone one copies the whole picture on the thread that answers requests.
    const quality = target === WIDTHS[0] && target < widest ? SMALL_WEBP : WEBP;
    const webp = (isMoving ? moving() : still()).resize({ width: target }).webp(quality);
    const jpeg = jpegOf(still().resize({ width: target }));
    files.push({ name: `${target}.webp`, data: await webp.toBuffer() });
    files.push({ name: `${target}.jpg`, data: await jpeg.toBuffer() });
  }
  files.push({ name: shareName(focus), data: await shareOf(still(), base.info, focus) });
  return { width, height, widths, files };
}

/** Crops a picture for the cards of other sites, around what must stay in sight. */
export function makeShare(widest: Buffer, focus: Focus): Promise<Variant> {
  return inTurn(async () => {
    const { width, height } = await sharp(widest).metadata();
    return { name: shareName(focus), data: await shareOf(sharp(widest), { width, height }, focus) };
  });
}

/** The end of the name of a cropped picture. */
export function shareName(focus: Focus): string {
  return `share-${focus}.jpg`;
}

function shareOf(picture: Sharp, size: { width: number; height: number }, focus: Focus): Promise<Buffer> {
  const position = focus === 'center' ? 'centre' : focus.split('-').reverse().join(' ');
  return jpegOf(picture.resize({ ...croppedTo(size), fit: 'cover', position })).toBuffer();
}

/** JPEG knows no transparency: what is transparent lies on white. */
function jpegOf(picture: Sharp): Sharp {
  return picture.flatten({ background: '#ffffff' }).jpeg(JPEG);
}
