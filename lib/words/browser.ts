import type { Words } from './dictionary';

/** A browser in words: « Firefox sous Linux » of `Firefox, Linux`. */
export function browserIn(words: Words['profile'], name: string): string {
  const [kind = '', system] = name.split(', ');
  if (kind === '') return words.browserUnknown;
  return system === undefined ? kind : words.browserOf(kind, system);
}
