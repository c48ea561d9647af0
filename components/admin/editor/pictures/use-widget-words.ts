'use client';

import { useContext, useMemo } from 'react';
import { errors as enErrors } from '@/lib/words/en/errors';
import { media as enMedia } from '@/lib/words/en/media';
import { errors as frErrors } from '@/lib/words/fr/errors';
import { media as frMedia } from '@/lib/words/fr/media';
import { LanguageContext, useWords } from '../words';
import type { WidgetWords } from './file-widget';

/** The words of a file on its way. */
export function useWidgetWords(): WidgetWords {
  const isFrench = useContext(LanguageContext) === 'fr';
  const { node } = useWords();
  return useMemo(
    () => ({
      upload: (isFrench ? frMedia : enMedia).upload,
      errors: isFrench ? frErrors : enErrors,
      drop: node.remove,
    }),
    [isFrench, node],
  );
}
