import { dependsOn } from '../freshness';
import { fileNumber } from './keys';
import type { Focus, MediaItem, PictureView } from './schema';
import type { MediaRow } from './store';

/** What a query selects of a picture that a page shows (`pictureView`). */
export const pictureColumns = {
  id: true,
  file: true,
  hash: true,
  width: true,
  height: true,
  widths: true,
  focus: true,
  credit: true,
} as const;

export type PictureRow = {
  id: string;
  file: number;
  hash: string;
  width: number;
  height: number;
  widths: unknown;
  focus: string;
  credit: string;
};

/** A picture as a page shows it: the page is rendered anew when the picture is replaced or described anew. */
export function pictureView(row: PictureRow): PictureView {
  dependsOn(mediaTag(row.id));
  return plainPicture(row);
}

/** A picture as it is now, for what may be out of date when it changes. */
export function plainPicture(row: PictureRow): PictureView {
  const { id, width, height, credit } = row;
  const [widths, focus] = [row.widths as number[], row.focus as Focus];
  return { id, file: fileNumber(row), width, height, widths, focus, credit };
}

/** Something of the library as its members see it. */
export function mediaItem(row: MediaRow): MediaItem {
  const { type, name, bytes, alt, licence } = row;
  return { ...pictureView(row), kind: row.kind as MediaItem['kind'], type, name, bytes, alt, licence };
}

/** The tag of a change to a picture or a file. */
export function mediaTag(id: string): string {
  return `media:${id}`;
}
