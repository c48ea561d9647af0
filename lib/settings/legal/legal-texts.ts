import type { Words } from '../../words/dictionary';
import type { Legal } from './schema';

/** What our text about privacy tells of other settings. */
export type Kept = { networkDays: number; emailMonths: number; counts: boolean };

/** The legal notice of a site: its own, or ours with its fields filled in. */
export function noticeText(words: Words, site: string, legal: Legal): string {
  return legal.noticeText || filled(words.legal.noticeText, { site, ...fieldsOf(legal) });
}

/** What a site says about privacy: in its own words, or in ours, as its settings are. */
export function privacyText(words: Words, site: string, legal: Legal, kept: Kept): string {
  if (legal.privacyText !== '') return legal.privacyText;
  const text = words.legal;
  const emailKept = kept.emailMonths === 0 ? text.emailUntilAsked : text.emailErased;
  const reading = kept.counts ? text.counted : text.notCounted;
  const numbers = { networkDays: String(kept.networkDays), emailMonths: String(kept.emailMonths) };
  return filled(filled(text.privacyText, { emailKept, reading }), { site, ...fieldsOf(legal), ...numbers });
}

function fieldsOf({ publisher, address, director, host, contact }: Legal): Record<string, string> {
  return { publisher, address, director, host, contact };
}

/** Puts values into the places of a text, once: what somebody typed is no place. */
function filled(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
