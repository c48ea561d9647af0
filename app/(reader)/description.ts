/** As much as search results show, and a little more. */
const LONGEST = 300;

/**
 * What machines read of a page: the first of these texts that says anything, its beginning where it is long.
 * No-break spaces would only puzzle them.
 */
export function describedBy(...texts: string[]): string {
  const text = (texts.find((one) => one.trim() !== '') ?? '').replace(/\s+/g, ' ').trim();
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || undefined).trim()}…`;
}
