import type { Told } from '@/lib/audit/schema';
import type { Words } from '@/lib/words/dictionary';

/** What a field held, in words where there are some. */
export function valueText(value: Told, words: Words['audit']): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const known = (one: string) => wordOf(words.values, one) ?? one;
  return Array.isArray(value) ? value.map(known).join(', ') : known(String(value));
}

/** A word of a list by its key, if there is one: keys come from the database. */
export function wordOf(words: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

/** What an action, a kind of thing, a field and a thing are called. */
export const deedOf = (words: Words, action: string) => wordOf(words.auditActions, action) ?? action;
export const kindOf = (words: Words, kind: string) => wordOf(words.audit.kinds, kind) ?? kind;
export const fieldOf = (words: Words, field: string) => wordOf(words.audit.fields, field) ?? field;

export function thingOf(
  words: Words,
  { kind, thing, name }: { kind: string; thing: string; name: string },
): string {
  return name || (kind === 'setting' ? (wordOf(words.audit.settings, thing) ?? thing) : '');
}
