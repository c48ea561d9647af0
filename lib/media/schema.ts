import { z } from 'zod';
import { typedText } from '../text';

const MB = 1024 * 1024;

/** What is accepted of a picture: anything larger is refused before it is decoded. */
export const PICTURE_LIMITS = { bytes: 15 * MB, pixels: 50_000_000 } as const;

/** The most bytes of a file that is no picture: a PDF or a sound. */
export const FILE_LIMIT = 50 * MB;

/** The widths of the variants in pixels; a picture gets those that are not wider than itself, and its own. */
export const WIDTHS = [200, 320, 480, 800, 1200, 1600, 2000, 2560] as const;

/** What must stay in sight when a picture is cropped: a place of a grid of nine. */
export const FOCUSES = [
  'top-left',
  'top',
  'top-right',
  'left',
  'center',
  'right',
  'bottom-left',
  'bottom',
  'bottom-right',
] as const;
export type Focus = (typeof FOCUSES)[number];

/** A picture as a page shows it. Sizes in pixels; `file` counts the files that it had, 0 for one made before there were JPEGs. */
export type PictureView = {
  id: string;
  file: number;
  width: number;
  height: number;
  widths: number[];
  focus: Focus;
  credit: string;
};

/** Something of the library as its members see it. A file that is no picture has no sizes. */
export type MediaItem = PictureView & {
  kind: 'picture' | 'file';
  type: string;
  name: string;
  bytes: number;
  alt: string;
  licence: string;
};

/** The pictures and files of one page of the library; `next` is where the page after it begins. */
export type MediaPage = { items: MediaItem[]; next: string | null };

/** A place where a medium stands, and the page that leads there. */
export type MediaUse = {
  place: 'draft' | 'live' | 'portrait' | 'logo' | 'share';
  title: string;
  href: string | null;
};

/** A medium and all that is known of it; drafts that the viewer may not see are only counted. */
export type MediaDetail = MediaItem & {
  createdAt: Date;
  by: string | null;
  mayChange: boolean;
  uses: MediaUse[];
  otherDrafts: number;
};

/** The address of a variant, `width` pixels wide. It never shows anything else: a new file has new addresses. */
export function pictureAddress({ id, file }: PictureView, width: number, ending: 'webp' | 'jpg' = 'webp') {
  return file === 0 ? `/media/${id}/${width}.webp` : `/media/${id}/${file}-${width}.${ending}`;
}

/** The address of a picture that a list of the admin area shows small. */
export function thumbnailAddress(picture: PictureView): string {
  return pictureAddress(picture, picture.widths.find((width) => width >= 320) ?? picture.width);
}

/** The address of the picture cropped for the cards of other sites, 1,200 × 630; the widest variant of an old one. */
export function shareAddress(picture: PictureView): string {
  if (picture.file === 0) return pictureAddress(picture, picture.widths.at(-1) ?? picture.width);
  return `/media/${picture.id}/${picture.file}-share-${picture.focus}.jpg`;
}

export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** How large the picture at that address is: a small one is cropped to the shape and not blown up. */
export function shareSize({ file, width, height, widths }: PictureView): { width: number; height: number } {
  const widest = widths.at(-1) ?? width;
  const high = Math.max(1, Math.round((height * widest) / width));
  return file === 0 ? { width: widest, height: high } : croppedTo({ width: widest, height: high });
}

/** The size of a picture of a size once it is cropped for cards. */
export function croppedTo(size: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(1, size.width / SHARE_SIZE.width, size.height / SHARE_SIZE.height);
  const side = (of: number) => Math.max(1, Math.round(of * scale));
  return { width: side(SHARE_SIZE.width), height: side(SHARE_SIZE.height) };
}

/** What a file is, by the type of its content; its address ends with it. */
export const FILE_ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'audio/mpeg': 'mp3',
  'audio/x-m4a': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'audio/flac': 'flac',
};

/** The address of a file, under which a later file of the same type stands too. */
export function fileAddress({ id, name, type }: { id: string; name: string; type: string }): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const stem = plain.replace(/\.[a-z0-9]{1,5}$/, '').replace(/[^a-z0-9]+/g, '-');
  const trimmed = stem.replace(/^-+/, '').slice(0, 60).replace(/-+$/, '');
  return `/media/${id}/${trimmed || 'fichier'}.${FILE_ENDINGS[type] ?? 'bin'}`;
}

const cut = (max: number) => typedText.transform((text) => text.slice(0, max));

/** What is said of a picture or a file in the library. */
export const describeSchema = z.object({
  alt: cut(500).default(''),
  credit: cut(200).default(''),
  licence: cut(200).default(''),
  focus: z.enum(FOCUSES).default('center').catch('center'),
});

/** What the library is asked for. What makes no sense is left out: an address is typed by hand at times. */
export const findSchema = z.object({
  words: cut(100).default('').catch(''),
  kind: z.enum(['', 'picture', 'file', 'pdf', 'audio']).default('').catch(''),
  state: z.enum(['', 'unused', 'undescribed']).default('').catch(''),
  after: z.string().default('').catch(''),
});
export type MediaQuery = z.output<typeof findSchema>;
