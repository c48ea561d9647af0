'use client';

import { createContext, useContext } from 'react';
import type { Language } from '@/lib/words/dictionary';
import { bodyEditor as enBody } from '@/lib/words/en/body-editor';
import { checks as enChecks } from '@/lib/words/en/checks';
import { editor as enEditor } from '@/lib/words/en/editor';
import { errors as enErrors } from '@/lib/words/en/errors';
import { flow as enFlow } from '@/lib/words/en/flow';
import { history as enHistory } from '@/lib/words/en/history';
import { previews as enPreviews } from '@/lib/words/en/previews';
import { saving as enSaving } from '@/lib/words/en/saving';
import { schedule as enSchedule } from '@/lib/words/en/schedule';
import { typography as enTypography } from '@/lib/words/en/typography';
import { writing as enWriting } from '@/lib/words/en/writing';
import { bodyEditor as frBody } from '@/lib/words/fr/body-editor';
import { checks as frChecks } from '@/lib/words/fr/checks';
import { editor as frEditor } from '@/lib/words/fr/editor';
import { errors as frErrors } from '@/lib/words/fr/errors';
import { flow as frFlow } from '@/lib/words/fr/flow';
import { history as frHistory } from '@/lib/words/fr/history';
import { previews as frPreviews } from '@/lib/words/fr/previews';
import { saving as frSaving } from '@/lib/words/fr/saving';
import { schedule as frSchedule } from '@/lib/words/fr/schedule';
import { typography as frTypography } from '@/lib/words/fr/typography';
import { writing as frWriting } from '@/lib/words/fr/writing';

// The whole dictionary stays on the server: words with gaps are functions, which no page can send to the browser.
const words = {
  fr: {
    ...frEditor,
    ...frBody,
    errors: frErrors,
    writing: frWriting,
    flow: frFlow,
    previews: frPreviews,
    schedule: frSchedule,
    checks: frChecks,
    typography: frTypography,
    saving: frSaving,
    history: frHistory,
  },
  en: {
    ...enEditor,
    ...enBody,
    errors: enErrors,
    writing: enWriting,
    flow: enFlow,
    previews: enPreviews,
    schedule: enSchedule,
    checks: enChecks,
    typography: enTypography,
    saving: enSaving,
    history: enHistory,
  },
};

export const LanguageContext = createContext<Language>('fr');

/** The words of the editor in the language of the site. */
export function useWords() {
  return words[useContext(LanguageContext)];
}
