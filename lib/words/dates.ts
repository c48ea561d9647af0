import type { Language } from './dictionary';

const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** How a site writes times: its language and its IANA time zone (`Europe/Paris`). */
export type DateStyle = { language: Language; timeZone: string };

function part(at: Date, style: DateStyle, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[style.language], { timeZone: style.timeZone, ...options }).format(
    at,
  );
}

/** « 23 novembre 2026 »; the first of a month is « 1er » in French. */
export function longDate(at: Date, style: DateStyle): string {
  const text = part(at, style, { day: 'numeric', month: 'long', year: 'numeric' });
  return style.language === 'fr' ? text.replace(/^1 /, '1er ').replace(' ', '\u00a0') : text;
}

/** « 23 novembre 2026 à 14 h 05 », as the French press writes an hour. */
export function longDateTime(at: Date, style: DateStyle): string {
  const time = part(at, style, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const [hour = '', minute = ''] = time.split(':');
  return style.language === 'fr'
    ? `${longDate(at, style)} à ${Number(hour)}\u00a0h\u00a0${minute}`
    : `${longDate(at, style)} at ${time}`;
}
