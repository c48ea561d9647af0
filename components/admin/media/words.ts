'use client';

import { createContext, useContext } from 'react';
import type { Language } from '@/lib/words/dictionary';
import { errors as enErrors } from '@/lib/words/en/errors';
import { media as enMedia } from '@/lib/words/en/media';
import { errors as frErrors } from '@/lib/words/fr/errors';
import { media as frMedia } from '@/lib/words/fr/media';

// Words with gaps are functions, which no page can send to the browser: it has both dictionaries of this part.
const words = { fr: { ...frMedia, errors: frErrors }, en: { ...enMedia, errors: enErrors } };

/** The language of what stands below (the site's). */
export const MediaLanguage = createContext<Language>('fr');

/** The words of the media library in that language. */
export function useMediaWords() {
  return words[useContext(MediaLanguage)];
}
