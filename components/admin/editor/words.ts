'use client';

import { createContext, useContext } from 'react';
import type { Language } from '@/lib/words/dictionary';
import { bodyEditor as enBody } from '@/lib/words/en/body-editor';
import { editor as enEditor } from '@/lib/words/en/editor';
import { errors as enErrors } from '@/lib/words/en/errors';
import { bodyEditor as frBody } from '@/lib/words/fr/body-editor';
import { editor as frEditor } from '@/lib/words/fr/editor';
import { errors as frErrors } from '@/lib/words/fr/errors';

// The whole dictionary stays on the server: words with gaps are functions, which no page can send to the browser.
const words = {
  fr: { ...frEditor, ...frBody, errors: frErrors },
  en: { ...enEditor, ...enBody, errors: enErrors },
};

export const LanguageContext = createContext<Language>('fr');

/** The words of the editor in the language of the site. */
export function useWords() {
  return words[useContext(LanguageContext)];
}
