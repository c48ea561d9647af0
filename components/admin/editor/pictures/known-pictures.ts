'use client';

import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { PictureView } from '@/lib/media/schema';

/** A picture that can be chosen; `alt` is the description that the library suggests. */
export type LibraryPicture = PictureView & { alt: string };

/** The pictures that the editor knows: those of the article, those of the library, those just sent. */
export type Pictures = {
  library: LibraryPicture[];
  find: (id: string) => PictureView | undefined;
  add: (picture: PictureView) => void;
};

export const PicturesContext = createContext<Pictures>({ library: [], find: () => undefined, add: () => {} });
export const usePictures = () => useContext(PicturesContext);

export function useKnownPictures(used: PictureView[], stored: LibraryPicture[]): Pictures {
  const [sent, setSent] = useState<PictureView[]>([]);
  const add = useCallback((picture: PictureView) => setSent((before) => [picture, ...before]), []);
  return useMemo(() => {
    const library = [...sent.map((picture) => ({ ...picture, alt: '' })), ...stored];
    const known = new Map([...used, ...library].map((picture) => [picture.id, picture]));
    return { library, find: (id) => known.get(id), add };
  }, [used, stored, sent, add]);
}

/** The address of a variant that is at least `width` pixels wide, or of the widest. */
export function pictureUrl(picture: PictureView, width: number): string {
  const fitting = picture.widths.filter((candidate) => candidate >= width);
  const chosen = fitting.length > 0 ? Math.min(...fitting) : Math.max(...picture.widths);
  return `/media/${picture.id}/${chosen}.webp`;
}
