const BEGINNING = 280;

/** The beginning of a text, to the end of a word. */
export function beginningOf(text: string): string {
  if (text.length <= BEGINNING) return text;
  return `${text.slice(0, BEGINNING).replace(/\s+\S*$/, '')}…`;
}
