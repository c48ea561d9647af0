/** The languages of passages that differ from the article's: BCP 47 tags, such as `en`, `ar` or `zh-Hant`. */

/** What is offered first; any other tag may be typed. */
export const OFFERED_LANGUAGES = [
  'en',
  'de',
  'es',
  'it',
  'pt',
  'nl',
  'ar',
  'he',
  'ru',
  'el',
  'la',
  'zh',
  'ja',
  'br',
  'oc',
  'eu',
  'fr',
] as const;

/** Whether it is a language as browsers read it: a language, perhaps a script and a region, in their usual letters. */
export function isLanguageTag(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/.test(value);
}

const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);
const LEFT_SCRIPTS = /-(?:Latn|Cyrl)\b/;

/** The way in which a language is written. */
export function directionOf(tag: string): 'rtl' | 'ltr' {
  const [language = ''] = tag.split('-');
  if (/-(?:Arab|Hebr|Syrc|Thaa)\b/.test(tag)) return 'rtl';
  return RIGHT_TO_LEFT.has(language) && !LEFT_SCRIPTS.test(tag) ? 'rtl' : 'ltr';
}

/** The name of a language in another one; the tag itself where nobody knows it. */
export function languageName(tag: string, inLanguage: string): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
