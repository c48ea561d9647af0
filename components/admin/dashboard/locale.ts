import type { Language } from '@/lib/words/dictionary';

/** How numbers and short dates are written in a language. */
export function localeOf(language: Language): string {
  return language === 'fr' ? 'fr-FR' : 'en-GB';
}
