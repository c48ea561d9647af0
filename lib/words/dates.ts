import type { Language } from './dictionary';

const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** How a site writes times: its language and its IANA time zone (`Europe/Paris`). */
export type DateStyle = { language: Language; timeZone: string };

/** The locale of a language, as machines are told which one a page is in: `fr-FR`. */
export const localeOf = (language: Language): string => LOCALES[language];

const formats = new Map<string, Intl.DateTimeFormat>();

/** To make a format costs a thousand times what it costs to use one. There are few: a zone or two, and two kinds. */
function formatFor({ language, timeZone }: DateStyle, kind: keyof typeof KINDS): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${kind}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(LOCALES[language], { timeZone, ...KINDS[kind] });
  formats.set(key, format);
  return format;
}

const KINDS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  hour: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const;

/** « 23 novembre 2026 »; the first of a month is « 1er » in French. */
export function longDate(at: Date, style: DateStyle): string {
  const text = formatFor(style, 'day').format(at);
  return style.language === 'fr' ? text.replace(/^1 /, '1er ').replace(' ', '\u00a0') : text;
}

/** « 23 novembre 2026 à 14 h 05 », as the French press writes an hour. */
export function longDateTime(at: Date, style: DateStyle): string {
  const time = formatFor(style, 'hour').format(at);
  const [hour = '', minute = ''] = time.split(':');
  return style.language === 'fr'
    ? `${longDate(at, style)} à ${Number(hour)}\u00a0h\u00a0${minute}`
    : `${longDate(at, style)} at ${time}`;
}

/** « 14:32 », where there is little room. */
export function clockTime(at: Date, style: DateStyle): string {
  return formatFor(style, 'hour').format(at);
}
