import type { Language } from './dictionary';

const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** The name of a month (1–12): « novembre », “November”. */
export function monthName(month: number, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { month: 'long', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2000, month - 1, 1)));
}

/** « novembre 2026 » */
export function monthOfYear({ month, year }: { month: number; year: number }, language: Language): string {
  return `${monthName(month, language)} ${year}`;
}

/** As a heading begins. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Where a month stands: `/archives/2026/11`. */
export function monthAddress({ month, year }: { month: number; year: number }): string {
  return `/archives/${year}/${String(month).padStart(2, '0')}`;
}
