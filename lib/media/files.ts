import path from 'node:path';
import { env } from '../env';

/** Where the variants of a picture are. The id and the width were validated: they never come from a path. */
export function pictureFolder(id: string): string {
  if (!/^[a-z2-7]{16}$/.test(id)) throw new RangeError('not a picture id');
  return path.resolve(env().DATA_DIR, 'media', id);
}

/** The file of a variant by the last two parts of its address (`<id>/<width>.webp`), or undefined. */
export function variantFile(id: string, name: string): string | undefined {
  return /^[a-z2-7]{16}$/.test(id) && /^\d{1,5}\.webp$/.test(name)
    ? path.join(pictureFolder(id), name)
    : undefined;
}
