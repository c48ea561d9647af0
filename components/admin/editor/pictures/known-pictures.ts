'use client';

import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import { type MediaItem, type PictureView, pictureAddress } from '@/lib/media/schema';

/** The pictures that the editor knows: those of the article, the newest of the library, those just chosen or sent. */
export type Pictures = {
  library: MediaItem[];
  find: (id: string) => PictureView | undefined;
  add: (picture: PictureView) => void;
};

export const PicturesContext = createContext<Pictures>({ library: [], find: () => undefined, add: () => {} });
export const usePictures = () => useContext(PicturesContext);

export function useKnownPictures(used: PictureView[], library: MediaItem[]): Pictures {
  const [chosen, setChosen] = useState<PictureView[]>([]);
  const add = useCallback((picture: PictureView) => setChosen((before) => [...before, picture]), []);
  return useMemo(() => {
    const known = new Map([...library, ...used, ...chosen].map((picture) => [picture.id, picture]));
    return { library, find: (id) => known.get(id), add };
  }, [used, library, chosen, add]);
}

/** The address of a variant that is at least `width` pixels wide, or of the widest. */
export function pictureUrl(picture: PictureView, width: number): string {
  const fitting = picture.widths.filter((candidate) => candidate >= width);
  return pictureAddress(picture, fitting.length > 0 ? Math.min(...fitting) : Math.max(...picture.widths));
}
